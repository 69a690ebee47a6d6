import type { ActorOf } from "@/lib/auth/seat";
import { db, type Database } from "@/lib/db";
import { fingerprint, fold } from "@/lib/intake/fold-cells";
import { withoutForbidden } from "@/lib/intake/forbidden-values";
import { done, refused, type Result } from "@/lib/result";
import { graduateFields } from "@/lib/rules/graduate-fields";
import { findBatch, type Batch } from "./find-batch";
import type { GraduateValues } from "./graduate-columns";
import { judgeStored } from "./judge-stored";

/** Why a row is not mended. */
export type MendRefusal = "not-found" | "already-submitted" | "column-missing";

/**
 * Writes other values into a row of an open batch; what came is kept beside. What may never be stored is dropped
 * here as at the door. Answers whether something is still wrong.
 */
export async function mendRow(
  operator: ActorOf<"operator">,
  id: string,
  number: number,
  values: GraduateValues,
): Promise<Result<{ readonly stillWrong: boolean }, MendRefusal>> {
  const batch = await findBatch(operator, id);
  if (!batch) return refused("not-found");
  const mended = await changeOpenRow(batch, number, async (tx, cells) => {
    const standing = mendedCells(batch, cells, values);
    if (standing === null) return refused("column-missing");
    await tx.batchRow.update({
      where: { batchId_number: { batchId: id, number } },
      data: {
        mended: standing,
        fingerprint: Buffer.from(fingerprint(standing.map(fold)), "hex"),
        leftOut: false,
      },
    });
    return done(null);
  });
  if (!mended.ok) return mended;
  const judged = (await judgeStored(batch)).find(({ row }) => row.number === number);
  return done({ stillWrong: judged?.judgement.outcome === "mend" });
}

/** Leaves a row of an open batch out of what is submitted, or takes it in again. */
export async function leaveOut(
  operator: ActorOf<"operator">,
  id: string,
  number: number,
  out: boolean,
): Promise<Result<null, "not-found" | "already-submitted">> {
  const batch = await findBatch(operator, id);
  if (!batch) return refused("not-found");
  return changeOpenRow(batch, number, async (tx) => {
    await tx.batchRow.update({
      where: { batchId_number: { batchId: id, number } },
      data: { leftOut: out },
    });
    return done(null);
  });
}

/** Changes one row while nobody submits its batch. */
async function changeOpenRow<Refusal extends string>(
  { id }: Batch,
  number: number,
  change: (tx: Database, cells: readonly string[]) => Promise<Result<null, Refusal>>,
): Promise<Result<null, Refusal | "not-found" | "already-submitted">> {
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`select id from graduate_batch where id = ${id}::uuid for update`;
    const row = await tx.batchRow.findUnique({
      where: { batchId_number: { batchId: id, number } },
      select: { cells: true, mended: true, batch: { select: { submittedAt: true } } },
    });
    if (!row) return refused("not-found");
    if (row.batch.submittedAt !== null) return refused("already-submitted");
    return change(tx, row.mended.length > 0 ? row.mended : row.cells);
  });
}

/** The cells with other values, one under every header; null where a value has no column to stand in. */
function mendedCells(
  { headers, mapping }: Batch,
  cells: readonly string[],
  values: GraduateValues,
): string[] | null {
  const changed = headers.map((_, column) => cells[column] ?? "");
  for (const field of graduateFields) {
    const value = values[field];
    const place = mapping[field];
    if (value === undefined || value === place?.text) continue;
    if (place?.column === undefined) {
      if (value.trim() === "") continue;
      return null;
    }
    changed[place.column] = value;
  }
  const { register } = withoutForbidden({ headers, rows: [changed] });
  return [...(register.rows[0] ?? changed)];
}
