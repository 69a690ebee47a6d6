import { dayOf, type PlainDate } from "@/lib/dates";
import type { Database } from "@/lib/db";
import { queueEmail } from "@/lib/mail/queue-email";
import { officeOf, timeZoneOf } from "@/lib/states/catalogue";
import { addressesOf } from "@/lib/programs/people-of-organization";
import type { ReachedApplication } from "./reach-application";

/** What an operator's people are told of. */
export type Told = "more-asked" | "recognized" | "refused" | "appeal-granted" | "appeal-refused";

/** Tells an operator's people what the office did, in the transaction of it. Why is on the page and in the letter. */
export async function tellApplicant(
  tx: Database,
  { id, name, state, organizationId, now }: ReachedApplication,
  told: Told,
  due: PlainDate | null = null,
): Promise<void> {
  const on = dayOf(now, timeZoneOf(state));
  const data = {
    told,
    program: name,
    office: officeOf(state),
    due,
    path: `/program/applications/${id}`,
  };
  for (const to of await addressesOf(tx, organizationId, "operator", on)) {
    await queueEmail(tx, { template: "application-moved", to, data });
  }
}
