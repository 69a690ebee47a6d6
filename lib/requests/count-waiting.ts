import { db } from "@/lib/db";

/** How many requests for copies and corrections wait for a state's office; those with an operator do not. */
export async function countWaitingRequests(state: string): Promise<number> {
  const ended = { type: { in: ["matched", "declined", "withdrawn"] } };
  const copies = await db.copyRequest.count({
    where: { state, steps: { some: { type: "passed-to-office" }, none: ended } },
  });
  const corrections = await db.correctionRequest.count({
    where: { decision: null, credential: { state } },
  });
  return copies + corrections;
}
