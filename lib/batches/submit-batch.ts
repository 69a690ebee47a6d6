import type { ActorOf } from "@/lib/auth/seat";
import { db } from "@/lib/db";
import { done, refused, type Result } from "@/lib/result";
import { addSubmitJob } from "./batch-jobs";
import { examineBatch } from "./examine-batch";
import { findBatch } from "./find-batch";
import { missingColumns } from "./save-columns";

/** Why a batch is not submitted. */
export type SubmitRefusal =
  "not-found" | "already-submitted" | "nothing-to-submit" | "columns-missing";

/** Has the worker register the graduates of a batch. Sent twice, it is done once. */
export async function submitBatch(
  operator: ActorOf<"operator">,
  id: string,
): Promise<Result<null, SubmitRefusal>> {
  const batch = await findBatch(operator, id);
  if (!batch) return refused("not-found");
  if (batch.standing !== "open") return refused("already-submitted");
  if (missingColumns(batch).length > 0) return refused("columns-missing");
  const { counts } = await examineBatch(batch, { page: 1, reason: null });
  if (counts.submit === 0) return refused("nothing-to-submit");

  return db.$transaction(async (tx) => {
    const { count } = await tx.graduateBatch.updateMany({
      where: { id, submittedAt: null },
      data: { submittedAt: new Date(), submittedById: operator.userId },
    });
    if (count === 0) return refused("already-submitted");
    await addSubmitJob(tx, id);
    return done(null);
  });
}
