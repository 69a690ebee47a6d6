import { contentTypes, formatOf, writeSheet } from "@/lib/intake/write-sheet";
import { ownColumns } from "@/lib/intake/own-columns";
import { grouped, parseCredentialNumber } from "@/lib/credential-number";
import type { SheetOutcome } from "./sheet";
import { cellOf, type SheetText } from "./sheet-read";
import type { SheetProblem, SheetReason } from "./sheet-reasons";

/** What became of a row, or would. */
export interface RowResult {
  readonly number: number;
  readonly outcome: SheetOutcome;
  readonly repeatOf: number | null;
  readonly problems: readonly SheetProblem[];
}

/** How many rows became what. */
export interface SheetCounts {
  readonly rows: number;
  readonly post: number;
  readonly problems: number;
  readonly repeats: number;
  readonly blank: number;
}

/** How many rows became what. */
export function countResults(results: readonly RowResult[]): SheetCounts {
  const having = (wanted: SheetOutcome) =>
    results.filter(({ outcome }) => outcome === wanted).length;
  return {
    rows: results.length,
    post: having("post"),
    problems: having("problem"),
    repeats: having("repeat"),
    blank: having("blank"),
  };
}

/** One thing that is wrong, where and with what is written there; `column` null: with the whole row. */
export interface ProblemLine {
  readonly row: number;
  readonly column: string | null;
  readonly value: string;
  readonly reason: SheetReason;
}

/** Everything that is wrong, row by row. */
export function problemLines(
  { headers, columns, rows }: SheetText,
  results: readonly RowResult[],
): readonly ProblemLine[] {
  const cellsOf = new Map(rows.map(({ number, cells }) => [number, cells]));
  return results.flatMap(({ number, problems }) =>
    problems.map(({ reason, field }) => {
      const cells = cellsOf.get(number) ?? [];
      return {
        row: number,
        column: field === null ? null : (headers[columns[field] ?? -1] ?? null),
        value: field === null ? cells.join(" · ") : cellOf(cells, columns, field),
        reason,
      };
    }),
  );
}

/** How outcomes and reasons are said in the reader's language. */
export interface ResultWords {
  readonly outcome: (result: RowResult) => string;
  readonly reason: (reason: SheetReason) => string;
}

/** The same file, in the format in which it came, with what became of each row and why. */
export async function returnSheet(
  sheet: SheetText & { readonly name: string },
  results: readonly RowResult[],
  words: ResultWords,
): Promise<{ readonly name: string; readonly contentType: string; readonly bytes: Uint8Array }> {
  const byRow = new Map(results.map((result) => [result.number, result]));
  const format = formatOf(sheet.name);
  const rows = sheet.rows.map(({ number, cells }) => {
    const result = byRow.get(number);
    const reasons = result?.problems.map(({ reason }) => words.reason(reason)) ?? [];
    const known = parseCredentialNumber(cellOf(cells, sheet.columns, "number"));
    const padding = Array.from({ length: Math.max(0, sheet.headers.length - cells.length) }, blank);
    return [
      ...cells,
      ...padding,
      result ? words.outcome(result) : "",
      [...new Set(reasons)].join(" "),
      result?.outcome === "post" && known !== null ? grouped(known) : "",
    ];
  });
  return {
    name: `${sheet.name.replace(/\.[^.]*$/, "")}-outcomes.${format}`,
    contentType: contentTypes[format],
    bytes: await writeSheet(format, [...sheet.headers, ...ownColumns], rows),
  };
}

function blank(): string {
  return "";
}
