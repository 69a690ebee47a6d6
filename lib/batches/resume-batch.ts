import type { ActorOf } from "@/lib/auth/seat";
import { db } from "@/lib/db";
import { addDocumentJob, addSubmitJob } from "./batch-jobs";
import { findBatch } from "./find-batch";

/**
 * Has the worker go on with a batch whose work stopped before its end: its registering, or its documents. False
 * where the operator has no such batch, or nothing is left to do. What was done is never done twice.
 */
export async function resumeBatch(operator: ActorOf<"operator">, id: string): Promise<boolean> {
  const batch = await findBatch(operator, id);
  if (batch?.standing === "submitting") {
    await db.$transaction((tx) => addSubmitJob(tx, id));
    return true;
  }
  if (batch?.standing === "submitted" && batch.documentedAt === null) {
    await db.$transaction((tx) => addDocumentJob(tx, id));
    return true;
  }
  return false;
}
