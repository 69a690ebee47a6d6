import { fingerprint, fold } from "./fold-cells";
import type { ColumnMapping, Field } from "./guess-columns";
import { readRow, type RowFacts } from "./read-row";
import type { Reason } from "./reasons";
import type { RegisterPolicy } from "./register-policy";
import { cellOf, studyColumns } from "./study-columns";

/** The facts of a row that goes into the register: with a name and a credential kind. */
export interface RegisteredFacts extends RowFacts {
  readonly given: string;
  readonly family: string;
  readonly kind: string;
}

/** What becomes of one row. */
export type Judgement =
  | { readonly outcome: "registered"; readonly facts: RegisteredFacts }
  | { readonly outcome: "needs-review"; readonly reasons: readonly Reason[] }
  | { readonly outcome: "repeat"; readonly repeatOf: number }
  | { readonly outcome: "blank" | "header" | "already-there" };

/** What becomes of a row. */
export type RowOutcome = Judgement["outcome"];

/** A register to be judged: its header, its rows in order, and what stands in which column. */
export interface MappedRegister {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly mapping: ColumnMapping;
}

/**
 * Says for every row of a register, in order, what becomes of it. `isThere` tells whether a row with
 * this fingerprint (in hexadecimal) came in before with another file.
 */
export function judgeRows(
  register: MappedRegister,
  policy: RegisterPolicy,
  isThere: (fingerprint: string) => boolean,
): readonly Judgement[] {
  const { headers, rows, mapping } = register;
  const header = headers.map(fold).join("\0");
  const sorted = rows.map((cells) => ({ cells, ...sortOut(cells, header) }));
  const whole = sorted.filter(
    ({ cells, kind }) => kind === "data" && cells.length === headers.length,
  );
  const column = (field: Field) => whole.map(({ cells }) => cellOf(cells, mapping, field));
  const dates = { birthDate: column("birthDate"), certifiedOn: column("certifiedOn") };
  const columns = studyColumns(dates, mapping, policy);

  const firstRows = new Map<string, number>();
  return sorted.map(({ cells, kind, mark }, index): Judgement => {
    if (kind !== "data") return { outcome: kind };
    const repeatOf = firstRows.get(mark);
    if (repeatOf !== undefined) return { outcome: "repeat", repeatOf };
    firstRows.set(mark, index + 1);
    if (isThere(mark)) return { outcome: "already-there" };
    if (cells.length !== headers.length) {
      return {
        outcome: "needs-review",
        reasons: [{ code: "wrong-number-of-cells", column: null }],
      };
    }
    return decide(readRow(cells, columns, policy));
  });
}

interface Sorted {
  readonly kind: "blank" | "header" | "data";
  readonly mark: string;
}

function sortOut(cells: readonly string[], header: string): Sorted {
  const folded = cells.map(fold);
  if (folded.every((cell) => cell === "")) return { kind: "blank", mark: "" };
  if (folded.join("\0") === header) return { kind: "header", mark: "" };
  return { kind: "data", mark: fingerprint(folded) };
}

function decide({ facts, reasons }: ReturnType<typeof readRow>): Judgement {
  const { given, family, kind } = facts;
  if (reasons.length > 0 || given === null || family === null || kind === null) {
    return { outcome: "needs-review", reasons };
  }
  return { outcome: "registered", facts: { ...facts, given, family, kind } };
}
