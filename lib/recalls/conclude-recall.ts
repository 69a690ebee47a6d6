import type { PlainDate } from "@/lib/dates";
import type { Database } from "@/lib/db";
import { recordEvent } from "@/lib/history/record-event";
import { queueEmail } from "@/lib/mail/queue-email";
import { findProgram, type Program } from "@/lib/programs/find-program";
import { addressesOf } from "@/lib/programs/people-of-organization";
import type { Days } from "@/lib/programs/recognized-days";
import { limitWithId } from "@/lib/programs/standing-limit";
import type { Registrar } from "@/lib/registry/cases";
import { officeOf, stateName } from "@/lib/states/catalogue";
import { policyOf } from "@/lib/states/index";
import type { RecallDecision } from "./recall-decisions";
import { employersOf, type RecallEmployer } from "./recall-employers";
import { recalledCredentials, type RecalledCredential } from "./recalled-credentials";

/**
 * Concludes a recall once every credential of it was decided, and queues one notice for each employer that was
 * not told yet. Does nothing while one is undecided, and nothing twice.
 */
export async function concludeRecall(
  tx: Database,
  { programId, actionId }: { readonly programId: string; readonly actionId: string },
  actor: Registrar,
  today: PlainDate,
): Promise<void> {
  const program = await findProgram(programId, actor.state, tx);
  const limit = program && limitWithId(program, actionId);
  if (!program || !limit?.window?.days) return;
  const credentials = await recalledCredentials(tx, programId, limit.window);
  if (credentials.some(({ decided }) => decided === null)) return;

  const employers = await employersOf(tx, actionId, credentials);
  const untold = employers.filter(({ told }) => told === null);
  for (const employer of untold) {
    await tell(tx, { program, actionId, days: limit.window.days }, employer, credentials, today);
  }
  if (limit.action.concludedAt !== null && untold.length === 0) return;
  await tx.programAction.updateMany({
    where: { id: actionId, concludedAt: null },
    data: { concludedAt: new Date() },
  });
  await recordEvent(tx, {
    type: "recall-concluded",
    effectiveOn: today,
    actor,
    programId,
    organizationId: program.operator.id,
    after: { actionId, ...counts(credentials), employers: employers.length },
  });
}

/** One notice to all of an employer's people. Where nobody works here for it, the office has to tell it otherwise. */
async function tell(
  tx: Database,
  about: { readonly program: Program; readonly actionId: string; readonly days: Days },
  { organizationId, credentialIds }: RecallEmployer,
  credentials: readonly RecalledCredential[],
  today: PlainDate,
): Promise<void> {
  const { program, actionId, days } = about;
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
            ...counts(credentials.filter(({ id }) => credentialIds.includes(id))),
            office: {
              name: officeOf(program.state),
              reach: contact === undefined ? [] : [contact],
            },
          },
        });
  await tx.recallNotice.create({ data: { actionId, organizationId, emailId: email?.id ?? null } });
}

function counts(credentials: readonly RecalledCredential[]) {
  const count = (wanted: RecallDecision) =>
    credentials.filter(({ decided }) => decided?.decision === wanted).length;
  return { stays: count("stays"), recheck: count("re-check"), revoked: count("revoke") };
}
