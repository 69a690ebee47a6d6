import type { ActorOf } from "@/lib/auth/seat";
import { db } from "@/lib/db";
import { graduateFields, type FieldUse, type GraduateField } from "@/lib/rules/graduate-fields";
import { findBatch, type Batch } from "./find-batch";
import type { JudgedRow } from "./judge-batch";
import { judgeStored, usesOf } from "./judge-stored";
import type { ReasonCode } from "./reasons";

/** A row of a batch, field by field, to be mended by hand. */
export interface BatchRowView {
  readonly batch: Batch;
  readonly number: number;
  readonly fields: readonly {
    readonly field: GraduateField;
    readonly use: FieldUse;
    /** Whether the sheet has a column for it; without one it cannot be mended here. */
    readonly hasColumn: boolean;
    readonly value: string;
    readonly reasons: readonly ReasonCode[];
  }[];
  /** What is wrong with the row as a whole. */
  readonly reasons: readonly ReasonCode[];
  readonly leftOut: boolean;
  /** The row as it came, where it was mended. */
  readonly asItCame: readonly string[] | null;
  /** The next row that has to be mended, from this one on and around; null: none. */
  readonly nextBad: number | null;
  /** How many other rows have to be mended. */
  readonly othersBad: number;
}

/** One row of an operator's batch; null where it has none such. */
export async function findRow(
  operator: ActorOf<"operator">,
  id: string,
  number: number,
): Promise<BatchRowView | null> {
  const batch = await findBatch(operator, id);
  if (!batch || !Number.isSafeInteger(number)) return null;
  const judged = await judgeStored(batch);
  const one = judged.find(({ row }) => row.number === number);
  return one ? toView(batch, one, judged) : null;
}

async function toView(
  batch: Batch,
  { row, values, judgement }: JudgedRow,
  judged: readonly JudgedRow[],
): Promise<BatchRowView> {
  const reasons = judgement.outcome === "mend" ? judgement.reasons : [];
  const of = (asked: GraduateField | null) =>
    reasons.filter(({ field }) => field === asked).map(({ code }) => code);
  const uses = usesOf(batch);
  const others = otherBadRows(judged, row.number);
  return {
    batch,
    number: row.number,
    fields: graduateFields
      .filter((field) => uses[field] !== "refused" || (values[field] ?? "") !== "")
      .map((field) => ({
        field,
        use: uses[field],
        hasColumn: batch.mapping[field]?.column !== undefined,
        value: values[field] ?? "",
        reasons: of(field),
      })),
    reasons: of(null),
    leftOut: row.leftOut,
    asItCame: await cellsAsTheyCame(batch.id, row.number),
    nextBad: others.find((number) => number > row.number) ?? others[0] ?? null,
    othersBad: others.length,
  };
}

async function cellsAsTheyCame(batchId: string, number: number): Promise<readonly string[] | null> {
  const { cells, mended } = await db.batchRow.findUniqueOrThrow({
    where: { batchId_number: { batchId, number } },
    select: { cells: true, mended: true },
  });
  return mended.length > 0 ? cells : null;
}

function otherBadRows(judged: readonly JudgedRow[], from: number): readonly number[] {
  return judged
    .filter(({ judgement, row }) => judgement.outcome === "mend" && row.number !== from)
    .map(({ row }) => row.number);
}
