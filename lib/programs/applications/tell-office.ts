import { dayOf } from "@/lib/dates";
import type { Database } from "@/lib/db";
import { queueEmail } from "@/lib/mail/queue-email";
import type { EmailData } from "@/lib/mail/templates/registered";
import { addressesOfOffice } from "@/lib/programs/people-of-office";
import { timeZoneOf } from "@/lib/states/catalogue";
import type { ReachedApplication } from "./reach-application";

/** Tells the registrars of a state's office, in the transaction of it, that an application came to them. */
export async function tellOffice(
  tx: Database,
  { id, name, state, organizationId, programId, now }: ReachedApplication,
  told: EmailData["application-received"]["told"],
): Promise<void> {
  const operator = await tx.organization.findUniqueOrThrow({
    where: { id: organizationId },
    select: { name: true },
  });
  const data = {
    told,
    program: name,
    operator: operator.name,
    renewal: programId !== null,
    path: `/staff/applications/${id}`,
  };
  for (const to of await addressesOfOffice(tx, state, dayOf(now, timeZoneOf(state)))) {
    await queueEmail(tx, { template: "application-received", to, data });
  }
}
