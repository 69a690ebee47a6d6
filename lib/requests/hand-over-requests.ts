import type { Database } from "@/lib/db";
import { activeOperator } from "./active-operator";
import { stateOfSteps } from "./request-in-reach";
import { tellOperator } from "./tell-operator";

/** Tells who keeps the records now of the requests that wait with an operator that closed. Their clocks run on. */
export async function handOverRequests(
  tx: Database,
  programIds: readonly string[],
  at = new Date(),
): Promise<void> {
  const requests = await tx.copyRequest.findMany({
    where: { programId: { in: [...programIds] }, steps: { some: { type: "sent-to-operator" } } },
    select: {
      id: true,
      programId: true,
      steps: { select: { type: true, due: true }, orderBy: [{ at: "asc" }, { id: "asc" }] },
    },
  });
  for (const { id, programId, steps } of requests) {
    const state = stateOfSteps(steps);
    if (state.with !== "operator" || state.due === null || programId === null) continue;
    const keeper = await activeOperator(tx, programId, at);
    if (keeper) await tellOperator(tx, id, keeper, { due: state.due, again: true });
  }
}
