import type { PlainDate } from "@/lib/dates";
import type { Database } from "@/lib/db";
import { queueEmail } from "@/lib/mail/queue-email";
import { addressesOf } from "./people-of-organization";

/** Tells the people of a custodian, in the transaction of the closing, that they keep the records of another's programs. */
export async function tellCustodian(
  tx: Database,
  operatorId: string,
  custodianId: string,
  since: PlainDate,
  today: PlainDate,
): Promise<void> {
  const { name } = await tx.organization.findUniqueOrThrow({
    where: { id: operatorId },
    select: { name: true },
  });
  for (const to of await addressesOf(tx, custodianId, "operator", today)) {
    await queueEmail(tx, { template: "custody-given", to, data: { operator: name, since } });
  }
}
