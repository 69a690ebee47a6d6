import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db";
import { registryItself } from "@/lib/history/record-event";
import { timeZoneOf } from "@/lib/states/catalogue";
import { activeOperator } from "./active-operator";
import { addCopyStep } from "./add-step";
import { reminderDue } from "./operator-clock";
import { stateOfSteps } from "./request-in-reach";
import { tellAsker } from "./tell-asker";
import { tellOperator } from "./tell-operator";

/**
 * Moves the clocks of the requests that are with operators: reminds, and passes to the office what was not
 * answered by its last day or whose operator has closed. Run every day; run again, it does nothing twice.
 */
export async function advanceRequests(at = new Date()): Promise<void> {
  const waiting = await db.copyRequest.findMany({
    where: {
      steps: {
        some: { type: "sent-to-operator" },
        none: { type: { in: ["passed-to-office", "matched", "declined", "withdrawn"] } },
      },
    },
    select: { id: true },
    orderBy: { requestedAt: "asc" },
  });
  for (const { id } of waiting) await advance(id, at);
}

async function advance(id: string, at: Date): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.$queryRaw`select id from copy_request where id = ${id}::uuid for update`;
    const request = await tx.copyRequest.findUniqueOrThrow({
      where: { id },
      select: {
        id: true,
        state: true,
        kind: true,
        programId: true,
        user: { select: { email: true } },
        steps: { orderBy: [{ at: "asc" }, { id: "asc" }] },
      },
    });
    const state = stateOfSteps(request.steps);
    if (state.with !== "operator" || state.due === null || request.programId === null) return;

    const zone = timeZoneOf(request.state);
    const today = dayOf(at, zone);
    const operator = await activeOperator(tx, request.programId, at);
    if (operator === null || today > state.due) {
      await addCopyStep(tx, request, { type: "passed-to-office", at, actor: registryItself });
      await tellAsker(tx, request, "passed-to-office");
      return;
    }
    const reminder = reminderDue(state.due, today);
    const reminded = request.steps.some(
      (step) => step.type === "reminded" && reminder !== null && dayOf(step.at, zone) >= reminder,
    );
    if (reminder === null || reminded) return;
    const { due } = state;
    await addCopyStep(tx, request, { type: "reminded", at, due, actor: registryItself });
    await tellOperator(tx, id, operator, { due, again: true });
  });
}
