import { CsvError, parse } from "csv-parse/sync";
import { refused, type Result } from "@/lib/result";
import { decodeText } from "./decode-text";
import { findTable } from "./find-table";
import { largestRegister, type FileRefusal, type RegisterText } from "./read-file";

/** Reads a CSV file in any common encoding, separated by commas, semicolons, tabs or bars. */
export function readText(bytes: Uint8Array): Result<RegisterText, FileRefusal> {
  if (bytes.byteLength === 0) return refused("empty");
  if (bytes.byteLength > largestRegister.bytes) return refused("too-large");
  const text = decodeText(bytes);
  if (text === null) return refused("not-text");
  if (otherDocument.test(text)) return refused("not-a-list");
  const records = parseRecords(text);
  if (records === null) return refused("quote-not-closed");
  return records.length > mostRecords ? refused("too-many-rows") : findTable(records);
}

/** How a PDF, a text with its formats, a page of the web, XML and JSON begin. */
const otherDocument = /^\s*(?:%PDF-|\{\\rtf|<[!?a-z]|\[?\{\s*")/i;

/** A header may stand some lines down; the rows below it are counted once it is found. */
const mostRecords = largestRegister.rows + 50;

function parseRecords(text: string): string[][] | null {
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      relax_quotes: true,
      to: mostRecords + 1,
    });
  } catch (error) {
    if (error instanceof CsvError && error.code === "CSV_QUOTE_NOT_CLOSED") return null;
    throw error;
  }
}

/** The separator that most of the first lines have most of, outside of quotes: the very first may be a title. */
function delimiterOf(text: string): string {
  const bare = text.slice(0, 100_000).replace(/"[^"]*"/g, "");
  const lines = bare.trimStart().split(/\r\n?|\n/, 10);
  const weigh = (separator: string) => {
    const counts = lines.map((line) => line.split(separator).length - 1);
    return counts.reduce((sum, count) => sum + count, 0) * counts.filter(Boolean).length;
  };
  return [",", ";", "\t", "|"].reduce((most, next) => (weigh(next) > weigh(most) ? next : most));
}
