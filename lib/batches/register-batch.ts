import type { PlainDate } from "@/lib/dates";
import { db, type Database } from "@/lib/db";
import { recordEvent, type Actor } from "@/lib/history/record-event";
import { withImportLock } from "@/lib/intake/with-import-lock";
import { lockNewPeople } from "@/lib/registry/lock-new-people";
import { addDocumentJob } from "./batch-jobs";
import { findStoredBatch, type Batch } from "./find-batch";
import { findKnownIn } from "./find-known";
import { identityOf, type JudgedRow } from "./judge-batch";
import { dayOfBatch, judgeToRegister } from "./judge-stored";
import { registerGraduates } from "./register-graduates";
import { countOutcomes, noOutcomes } from "./row-outcomes";

/** Rows that are written in one transaction. */
const chunkSize = 500;

/**
 * Registers the graduates of a submitted batch, chunk by chunk, while nobody else registers many in that state.
 * Killed and run again, it goes on where it stopped; run again after it finished, it adds nothing. Then the job
 * for their documents is added.
 */
export async function registerBatch(batchId: string): Promise<void> {
  const { program } = await findStoredBatch(batchId);
  await withImportLock(
    program.state,
    async () => {
      const batch = await findStoredBatch(batchId);
      if (batch.standing !== "submitting") return;
      const actor = { userId: batch.submittedById, role: "operator" };
      const today = dayOfBatch(batch);
      await registerUnreached(batch, actor, today);
      await finish(batch, actor, today);
    },
    () => undefined,
  );
}

/** Judged anew, and gone on with, whenever somebody of theirs was recorded elsewhere since they were judged. */
async function registerUnreached(batch: Batch, actor: Actor, today: PlainDate): Promise<void> {
  const left = await unreached(batch);
  for (let start = 0; start < left.length; start += chunkSize) {
    const registered = await registerChunk(
      batch,
      left.slice(start, start + chunkSize),
      actor,
      today,
    );
    if (!registered) return registerUnreached(batch, actor, today);
  }
}

/** The rows without an outcome. Judged with all the others, so that a repeat is one in the second run too. */
async function unreached(batch: Batch): Promise<readonly JudgedRow[]> {
  const judged = await judgeToRegister(batch);
  const open = await db.batchRow.findMany({
    where: { batchId: batch.id, outcome: null },
    select: { number: true },
  });
  const numbers = new Set(open.map(({ number }) => number));
  return judged.filter(({ row }) => numbers.has(row.number));
}

async function registerChunk(
  batch: Batch,
  rows: readonly JudgedRow[],
  actor: Actor,
  today: PlainDate,
): Promise<boolean> {
  return db.$transaction(
    async (tx) => {
      const open = await lockUnreached(tx, batch.id, rows);
      const left = rows.filter(({ row }) => open.has(row.number));
      await lockNewPeople(tx);
      if (await changedSince(tx, batch, left)) return false;
      await registerGraduates(tx, batch, left, actor, today);
      return true;
    },
    { timeout: 120_000, maxWait: 30_000 },
  );
}

/** Whether one of those who would be registered was recorded since they were judged, by anybody. */
async function changedSince(
  tx: Database,
  { program }: Batch,
  rows: readonly JudgedRow[],
): Promise<boolean> {
  const judged = rows.flatMap(({ row, judgement }) =>
    judgement.outcome === "submit" ? [{ row: row.number, ...judgement }] : [],
  );
  const identified = judged.map(({ row, graduate }) => ({ row, ...identityOf(graduate) }));
  const found = await findKnownIn(tx, identified, program);
  return judged.some(({ row, known }) => {
    const now = found.get(row);
    return (
      now?.personId !== known.personId ||
      now.sameCredential !== null ||
      (now.addressOfAnother && !known.addressOfAnother)
    );
  });
}

/** Only rows that nobody has reached meanwhile: the lock may be lost with its connection. */
async function lockUnreached(
  tx: Database,
  batchId: string,
  rows: readonly JudgedRow[],
): Promise<ReadonlySet<number>> {
  const numbers = rows.map(({ row }) => row.number);
  const open = await tx.$queryRaw<{ number: number }[]>`
    select number from batch_row
    where batch_id = ${batchId}::uuid and number = any(${numbers}::int[]) and outcome is null
    order by number for update`;
  return new Set(open.map(({ number }) => number));
}

async function finish({ id, program }: Batch, actor: Actor, today: PlainDate): Promise<void> {
  const counts = (await countOutcomes([id])).get(id) ?? noOutcomes;
  await db.$transaction(async (tx) => {
    const { count } = await tx.graduateBatch.updateMany({
      where: { id, finishedAt: null },
      data: { finishedAt: new Date() },
    });
    if (count === 0) return;
    await recordEvent(tx, {
      type: "batch-submitted",
      effectiveOn: today,
      actor,
      programId: program.id,
      organizationId: program.operatorId,
      after: { batchId: id, ...counts },
    });
    await addDocumentJob(tx, id);
  });
}
