import { db, type Database } from "@/lib/db";
import { recordEvent, type Actor } from "@/lib/history/record-event";
import { countStored } from "./count-stored";
import { countAgain, type ImportCounts } from "./count-outcomes";
import { findRows, type LegacyFile } from "./find-file";
import { findPrograms } from "./find-programs";
import { judgeFile } from "./judge-file";
import type { Judgement } from "./judge-rows";
import { registerRows, type ImportContext, type JudgedRow } from "./register-rows";
import type { RegisterPolicy } from "./register-policy";
import { withImportLock } from "./with-import-lock";

/** What an import tells while it works. */
export interface ImportWatcher {
  /** Another import into the same register is at work; this one waits for it. */
  readonly onWait: () => void;
  readonly onProgress: (done: number, total: number) => void;
}

/** Rows that are written in one transaction. */
const chunkSize = 500;

/**
 * Judges every row of a stored file and registers what can be registered, chunk by chunk. Killed and
 * run again, it goes on where it stopped; run again after it finished, it adds nothing.
 */
export async function importRegister(
  file: LegacyFile,
  policy: RegisterPolicy,
  actor: Actor,
  { onWait, onProgress }: ImportWatcher,
): Promise<ImportCounts> {
  return withImportLock(
    file.state,
    async () => {
      if (await isFinished(file.id)) return countAgain(await countStored(file.id));
      const rows = await findRows(file.id);
      const judgements = await judgeFile(
        file,
        rows.map(({ cells }) => cells),
        policy,
      );
      const programFor = await findPrograms(file.state, programNames(judgements));
      const context: ImportContext = { fileId: file.id, policy, programFor, actor };
      const left = rows.flatMap(({ number, outcome }, index): JudgedRow[] => {
        const judgement = judgements[index];
        return outcome === null && judgement ? [{ number, judgement }] : [];
      });
      await writeChunks(left, context, (written) => {
        onProgress(rows.length - left.length + written, rows.length);
      });
      return finish(context);
    },
    onWait,
  );
}

function programNames(judgements: readonly Judgement[]): readonly string[] {
  return judgements.flatMap((judgement) =>
    judgement.outcome === "registered" && judgement.facts.programAsWritten !== null
      ? [judgement.facts.programAsWritten]
      : [],
  );
}

async function isFinished(id: string): Promise<boolean> {
  const { finishedAt } = await db.legacyFile.findUniqueOrThrow({
    where: { id },
    select: { finishedAt: true },
  });
  return finishedAt !== null;
}

/** Two chunks at a time: while the database writes one, the next is put together. */
async function writeChunks(
  rows: readonly JudgedRow[],
  context: ImportContext,
  onWritten: (rows: number) => void,
): Promise<void> {
  let next = 0;
  let written = 0;
  onWritten(written);
  const writeOn = async () => {
    while (next < rows.length) {
      const chunk = rows.slice(next, next + chunkSize);
      next += chunkSize;
      await writeChunk(chunk, context);
      written += chunk.length;
      onWritten(written);
    }
  };
  // Both are waited for, so that nothing is written any more when the lock is given back.
  for (const ending of await Promise.allSettled([writeOn(), writeOn()])) {
    if (ending.status === "rejected") throw ending.reason;
  }
}

/** Only rows that nobody has judged meanwhile: the lock of an import may be lost with its connection. */
async function writeChunk(rows: readonly JudgedRow[], context: ImportContext): Promise<void> {
  await db.$transaction(
    async (tx) => {
      const open = await lockUnjudged(tx, context.fileId, rows);
      await registerRows(
        tx,
        rows.filter(({ number }) => open.has(number)),
        context,
      );
    },
    { timeout: 120_000, maxWait: 30_000 },
  );
}

async function lockUnjudged(
  tx: Database,
  fileId: string,
  rows: readonly JudgedRow[],
): Promise<ReadonlySet<number>> {
  const numbers = rows.map(({ number }) => number);
  const open = await tx.$queryRaw<{ number: number }[]>`
    select number from legacy_row
    where file_id = ${fileId}::uuid and number = any(${numbers}::int[]) and outcome is null
    order by number for update`;
  return new Set(open.map(({ number }) => number));
}

async function finish({ fileId, policy, actor }: ImportContext): Promise<ImportCounts> {
  const counts = await countStored(fileId);
  await db.$transaction(async (tx) => {
    const { count } = await tx.legacyFile.updateMany({
      where: { id: fileId, finishedAt: null },
      data: { finishedAt: new Date() },
    });
    if (count === 0) return;
    const after = { fileId, state: policy.state, ...counts, problems: { ...counts.problems } };
    await recordEvent(tx, {
      type: "legacy-file-imported",
      effectiveOn: policy.today,
      actor,
      after,
    });
  });
  return counts;
}
