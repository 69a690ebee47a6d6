import { stringify } from "csv-stringify/sync";
import { grouped } from "@/lib/credential-number";
import { db } from "@/lib/db";
import { toOutcome, type LegacyFile } from "./find-file";
import type { RowOutcome } from "./judge-rows";
import { ownColumns } from "./own-columns";
import { toReasons, type Reason } from "./reasons";

/** How outcomes and reasons are said in the reader's language. */
export interface OutcomeWords {
  readonly outcome: (outcome: RowOutcome | "none", repeatOf: number | null) => string;
  readonly reason: (reason: Reason) => string;
}

interface Row {
  readonly number: number;
  readonly cells: readonly string[];
  readonly outcome: string | null;
  readonly reasons: unknown;
  readonly repeatOf: number | null;
  readonly credential: string | null;
}

/** Rows read from the database at a time. */
const batch = 2_000;

/**
 * The file as it came in, with an outcome, reasons and the credential number in each row: CSV in UTF-8, in
 * which no cell is taken for a formula.
 */
export function returnFile(file: LegacyFile, words: OutcomeWords): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const parts = recordsOf(file, words);
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(stringify(value, format)));
    },
  });
}

const format = {
  escape_formulas: true,
  record_delimiter: "windows",
  // Every line break, not only the one that ends a record.
  quoted_match: /[\r\n]/,
} as const;
const byteOrderMark = "\uFEFF";

async function* recordsOf(
  file: LegacyFile,
  words: OutcomeWords,
): AsyncGenerator<string[][], void, undefined> {
  const [first = "", ...others] = file.headers.map(guardable);
  yield [[byteOrderMark + first, ...others, ...ownColumns]];
  let last = 0;
  for (;;) {
    const rows = await findAfter(file.id, last);
    if (rows.length === 0) return;
    yield rows.map((row) => toRecord(row, file.headers.length, words));
    last = rows.at(-1)?.number ?? last;
  }
}

function toRecord(row: Row, width: number, words: OutcomeWords): string[] {
  const reasons = toReasons(row.reasons).map(words.reason);
  const padding = Array.from({ length: Math.max(0, width - row.cells.length) }, () => "");
  return [
    ...row.cells.map(guardable),
    ...padding,
    words.outcome(toOutcome(row.outcome) ?? "none", row.repeatOf),
    [...new Set(reasons)].join(" "),
    row.credential === null ? "" : grouped(row.credential),
  ];
}

/** Spreadsheets overlook spaces before a formula; the guard does not. */
function guardable(cell: string): string {
  return /^\s+[=+\-@]/.test(cell) ? cell.trimStart() : cell;
}

async function findAfter(fileId: string, number: number): Promise<readonly Row[]> {
  return db.$queryRaw<Row[]>`
    select r.number, r.cells, r.outcome, r.reasons, r.repeat_of as "repeatOf", c.number as credential
    from legacy_row r left join credential c on c.id = r.credential_id
    where r.file_id = ${fileId}::uuid and r.number > ${number}
    order by r.number limit ${batch}`;
}
