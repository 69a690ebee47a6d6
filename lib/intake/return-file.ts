import { grouped } from "@/lib/credential-number";
import { db } from "@/lib/db";
import { toOutcome, type LegacyFile } from "./find-file";
import type { RowOutcome } from "./judge-rows";
import { ownColumns } from "./own-columns";
import { toReasons, type Reason } from "./reasons";
import { byteOrderMark, csvOf, formatOf, widthFor } from "./write-sheet";
import { writeWorkbook } from "./write-workbook";

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
 * The file as it came in, with an outcome, reasons and the credential number in each row, in the format in which it
 * came. No cell of it is taken for a formula.
 */
export function returnFile(file: LegacyFile, words: OutcomeWords): ReadableStream<Uint8Array> {
  const rows = recordsOf(file, words);
  const headers = [...file.headers, ...ownColumns];
  if (formatOf(file.name) === "csv") return asCsv(headers, rows);
  const sheet = { name: "Sheet1", headers, widths: headers.map(widthFor), rows: each(rows) };
  return asWeb(writeWorkbook([sheet]));
}

type Records = AsyncGenerator<readonly (readonly string[])[], void, undefined>;

function asCsv(headers: readonly string[], rows: Records): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    start(controller) {
      controller.enqueue(encoder.encode(byteOrderMark + csvOf([headers])));
    },
    async pull(controller) {
      const { value, done } = await rows.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(csvOf(value)));
    },
  });
}

function asWeb(stream: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const pieces = stream[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const next = await pieces.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
  });
}

async function* each(records: Records): AsyncGenerator<readonly string[], void, undefined> {
  for await (const some of records) yield* some;
}

async function* recordsOf(file: LegacyFile, words: OutcomeWords): Records {
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
    ...row.cells,
    ...padding,
    words.outcome(toOutcome(row.outcome) ?? "none", row.repeatOf),
    [...new Set(reasons)].join(" "),
    row.credential === null ? "" : grouped(row.credential),
  ];
}

async function findAfter(fileId: string, number: number): Promise<readonly Row[]> {
  return db.$queryRaw<Row[]>`
    select r.number, r.cells, r.outcome, r.reasons, r.repeat_of as "repeatOf", c.number as credential
    from legacy_row r left join credential c on c.id = r.credential_id
    where r.file_id = ${fileId}::uuid and r.number > ${number}
    order by r.number limit ${batch}`;
}
