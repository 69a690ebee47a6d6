import type { Database } from "@/lib/db";
import type { PlainDate } from "@/lib/dates";
import { queueEmail } from "@/lib/mail/queue-email";
import type { ActiveOperator } from "./active-operator";

/** Tells an operator's people, in the transaction of the step, that a graduate waits for their answer. */
export async function tellOperator(
  tx: Database,
  requestId: string,
  operator: ActiveOperator,
  { due, again }: { readonly due: PlainDate; readonly again: boolean },
): Promise<void> {
  const data = { program: operator.program, path: `/program/requests/${requestId}`, due, again };
  for (const to of operator.addresses) {
    await queueEmail(tx, { template: "copy-asked", to, data });
  }
}
