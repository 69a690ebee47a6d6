import type { GraduateField } from "@/lib/rules/graduate-fields";
import type { Batch } from "./find-batch";
import type { GraduateValues } from "./graduate-columns";
import type { JudgedRow } from "./judge-batch";
import { judgeStored } from "./judge-stored";
import type { ReasonCode } from "./reasons";

/** What would become of the rows of a batch if it were submitted now. */
export interface ExaminationCounts {
  readonly submit: number;
  readonly mend: number;
  readonly repeats: number;
  readonly alreadyThere: number;
  readonly leftOut: number;
  readonly blank: number;
}

/** One thing that is wrong with a row: where it stands and what is written there. */
export interface Problem {
  readonly code: ReasonCode;
  readonly field: GraduateField | null;
  /** The header of its column; null: the field has none, or the row as a whole is wrong. */
  readonly column: string | null;
  readonly value: string;
}

/** A row that has to be mended, with everything that is wrong with it. */
export interface ProblemRow {
  readonly row: number;
  readonly problems: readonly Problem[];
}

/** A dry run of a batch. */
export interface Examination {
  readonly counts: ExaminationCounts;
  /** How many of those who would be submitted the operator employs. */
  readonly ownStaff: number;
  /** How many rows each problem is in, the most frequent first. */
  readonly byReason: readonly { readonly code: ReasonCode; readonly rows: number }[];
  /** The asked page of the rows that have to be mended, of all or of those with one problem. */
  readonly rows: readonly ProblemRow[];
  readonly pages: number;
}

/** Rows with problems on a page. */
const pageSize = 50;

/** Says what submitting a batch would do, and everything that has to be mended first. Writes nothing. */
export async function examineBatch(
  batch: Batch,
  { page, reason }: { readonly page: number; readonly reason: ReasonCode | null },
): Promise<Examination> {
  const judged = await judgeStored(batch);
  const wrong = judged.flatMap((row) => problemRow(row, batch) ?? []);
  const shown =
    reason === null
      ? wrong
      : wrong.filter(({ problems }) => problems.some(({ code }) => code === reason));
  return {
    counts: countsOf(judged),
    ownStaff: judged.filter(({ judgement }) => isOwnStaff(judgement)).length,
    byReason: byReason(wrong),
    rows: shown.slice((page - 1) * pageSize, page * pageSize),
    pages: Math.max(1, Math.ceil(shown.length / pageSize)),
  };
}

/** What is wrong with a row, in the words of its sheet; null: nothing has to be mended. */
function problemRow(
  { row, values, judgement }: JudgedRow,
  { mapping, headers }: Pick<Batch, "mapping" | "headers">,
): ProblemRow | null {
  if (judgement.outcome !== "mend") return null;
  const headerOf = (field: GraduateField | null) =>
    field === null ? null : (headers[mapping[field]?.column ?? -1] ?? null);
  const problems = judgement.reasons.map(({ code, field }) => ({
    code,
    field,
    column: headerOf(field),
    value: valueOf(values, field),
  }));
  return { row: row.number, problems };
}

function valueOf(values: GraduateValues, field: GraduateField | null): string {
  return field === null ? "" : (values[field] ?? "");
}

function isOwnStaff(judgement: JudgedRow["judgement"]): boolean {
  return judgement.outcome === "submit" && judgement.graduate.ownStaff;
}

function countsOf(judged: readonly JudgedRow[]): ExaminationCounts {
  const count = (outcome: JudgedRow["judgement"]["outcome"]) =>
    judged.filter(({ judgement }) => judgement.outcome === outcome).length;
  return {
    submit: count("submit"),
    mend: count("mend"),
    repeats: count("repeat"),
    alreadyThere: count("already-there"),
    leftOut: count("left-out"),
    blank: count("blank"),
  };
}

function byReason(rows: readonly ProblemRow[]): Examination["byReason"] {
  const counts = new Map<ReasonCode, number>();
  for (const { problems } of rows) {
    for (const code of new Set(problems.map((problem) => problem.code)))
      counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts]
    .map(([code, count]) => ({ code, rows: count }))
    .sort((a, b) => b.rows - a.rows || a.code.localeCompare(b.code));
}
