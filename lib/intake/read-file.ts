import { CsvError, parse } from "csv-parse/sync";
import { done, refused, type Result } from "@/lib/result";
import { decodeText } from "./decode-text";
import { withoutOutcomes } from "./own-columns";

/** The largest register that is taken in, in bytes and in rows. */
export const largestRegister = { bytes: 25 * 1024 * 1024, rows: 100_000, columns: 200 } as const;

/** Why a file cannot be read as a register. */
export type FileRefusal =
  | "empty"
  | "too-large"
  | "too-many-rows"
  | "too-many-columns"
  | "workbook"
  | "not-text"
  | "quote-not-closed"
  | "not-a-table";

/** A register as it was written: the first header, and every record after it, cell by cell. */
export interface RegisterText {
  readonly headers: readonly string[];
  /** Row N is the record at N - 1. */
  readonly rows: readonly (readonly string[])[];
}

/** Reads a CSV file in any common encoding, separated by commas, semicolons, tabs or bars. */
export function readText(bytes: Uint8Array): Result<RegisterText, FileRefusal> {
  if (bytes.byteLength === 0) return refused("empty");
  if (bytes.byteLength > largestRegister.bytes) return refused("too-large");
  if (isWorkbook(bytes)) return refused("workbook");
  const text = decodeText(bytes);
  if (text === null) return refused("not-text");
  return readRecords(text);
}

function readRecords(text: string): Result<RegisterText, FileRefusal> {
  const records = parseRecords(text);
  if (!records) return refused("quote-not-closed");
  const first = records.findIndex((cells) => cells.some((cell) => cell.trim() !== ""));
  const headers = records[first];
  if (!headers) return refused("empty");
  const rows = records.slice(first + 1);
  if (headers.length < 2) return refused("not-a-table");
  if (headers.length > largestRegister.columns) return refused("too-many-columns");
  if (rows.length > largestRegister.rows) return refused("too-many-rows");
  return done(withoutOutcomes({ headers, rows }));
}

function parseRecords(text: string): string[][] | null {
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      relax_quotes: true,
    });
  } catch (error) {
    if (error instanceof CsvError && error.code === "CSV_QUOTE_NOT_CLOSED") return null;
    throw error;
  }
}

/** The separator that the first written line has most of, outside of quotes. */
function delimiterOf(text: string): string {
  const line = /^\s*(.*)/.exec(text.replace(/"[^"]*"/g, ""))?.[1] ?? "";
  const count = (separator: string) => line.split(separator).length;
  return [",", ";", "\t", "|"].reduce((most, next) => (count(next) > count(most) ? next : most));
}

const workbookStarts = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** Whether these are the first bytes of an Excel workbook, which is not a CSV file whatever its name. */
function isWorkbook(bytes: Uint8Array): boolean {
  return workbookStarts.some((start) => start.every((byte, i) => bytes[i] === byte));
}
