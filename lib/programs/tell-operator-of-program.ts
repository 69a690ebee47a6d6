import type { PlainDate } from "@/lib/dates";
import type { Database } from "@/lib/db";
import { queueEmail } from "@/lib/mail/queue-email";
import type { EmailData } from "@/lib/mail/templates/registered";
import { officeOf, stateName } from "@/lib/states/catalogue";
import { policyOf } from "@/lib/states/index";
import type { Program } from "./find-program";
import { addressesOf } from "./people-of-organization";

/** What was done to a program's recognition, as its operator is told. */
type Told = EmailData["program-changed"]["change"];

/** Tells an operator's people, in the transaction of the change. The office's remark is not in the e-mail. */
export async function tellOperatorOfProgram(
  tx: Database,
  { name, state, operator }: Program,
  change: Told,
  today: PlainDate,
): Promise<void> {
  const contact = policyOf(state)?.contact;
  const data = {
    change,
    program: name,
    state: stateName(state),
    office: { name: officeOf(state), reach: contact === undefined ? [] : [contact] },
  };
  for (const to of await addressesOf(tx, operator.id, "operator", today)) {
    await queueEmail(tx, { template: "program-changed", to, data });
  }
}
