import { dayOf } from "@/lib/dates";
import type { Database } from "@/lib/db";
import { registryItself } from "@/lib/history/record-event";
import { timeZoneOf } from "@/lib/states/catalogue";
import { activeOperator } from "./active-operator";
import { addCopyStep, type SteppingRequest } from "./add-step";
import { answerDue } from "./operator-clock";
import { tellOperator } from "./tell-operator";

/** Hands a new request to the operator of its program, with a clock; to the office where none is active. */
export async function sendToWhoAnswers(
  tx: Database,
  request: SteppingRequest,
  at: Date,
): Promise<void> {
  const operator =
    request.programId === null ? null : await activeOperator(tx, request.programId, at);
  if (operator === null) {
    await addCopyStep(tx, request, { type: "passed-to-office", at, actor: registryItself });
    return;
  }
  const due = answerDue(dayOf(at, timeZoneOf(request.state)));
  await addCopyStep(tx, request, { type: "sent-to-operator", at, due, actor: registryItself });
  await tellOperator(tx, request.id, operator, { due, again: false });
}
