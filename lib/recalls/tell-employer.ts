import type { PlainDate } from "@/lib/dates";
import type { Database } from "@/lib/db";
import { queueEmail } from "@/lib/mail/queue-email";
import type { Program } from "@/lib/programs/find-program";
import { addressesOf } from "@/lib/programs/people-of-organization";
import type { Days } from "@/lib/programs/recognized-days";
import { officeOf, stateName } from "@/lib/states/catalogue";
import { policyOf } from "@/lib/states/index";
import type { RecallDecision } from "./recall-decisions";
import type { RecallEmployer } from "./recall-employers";
import type { RecalledCredential } from "./recalled-credentials";

/** The recall that employers are told of. */
export interface ToldRecall {
  readonly program: Program;
  readonly actionId: string;
  readonly days: Days;
}

/**
 * One notice to all of an employer's people, about those of the credentials that its own people hold. Where nobody
 * works here for it, the office has to tell it otherwise. The recall keeps when it was told last.
 */
export async function tellEmployer(
  tx: Database,
  { program, actionId, days }: ToldRecall,
  { organizationId, credentialIds, told }: RecallEmployer,
  credentials: readonly RecalledCredential[],
  today: PlainDate,
): Promise<void> {
  const addresses = await addressesOf(tx, organizationId, "employer", today);
  const contact = policyOf(program.state)?.contact;
  const email =
    addresses.length === 0
      ? null
      : await queueEmail(tx, {
          template: "recall-notice",
          to: addresses.join(","),
          data: {
            program: program.name,
            state: stateName(program.state),
            kind: program.kind,
            ...days,
            ...countDecisions(credentials.filter(({ id }) => credentialIds.includes(id))),
            again: told !== null,
            office: {
              name: officeOf(program.state),
              reach: contact === undefined ? [] : [contact],
            },
          },
        });
  const notice = { emailId: email?.id ?? null, queuedAt: new Date() };
  await tx.recallNotice.upsert({
    where: { actionId_organizationId: { actionId, organizationId } },
    create: { actionId, organizationId, ...notice },
    update: notice,
  });
}

/** How many credentials stay, are checked again and were revoked. */
export function countDecisions(credentials: readonly RecalledCredential[]) {
  const count = (wanted: RecallDecision) =>
    credentials.filter(({ decided }) => decided?.decision === wanted).length;
  return { stays: count("stays"), recheck: count("re-check"), revoked: count("revoke") };
}
