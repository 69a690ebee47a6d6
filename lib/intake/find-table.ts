import { done, refused, type Result } from "@/lib/result";
import { lookAtDate } from "./date-shapes";
import { withoutOutcomes } from "./own-columns";
import { largestRegister, type FileRefusal, type RegisterText } from "./read-file";

/** How far down its header may stand in a file, under a title and notes. */
const search = 20;

/**
 * The table in the records of a file: its header, and every record below it. Row N is the Nth record below the
 * header, in a CSV file as in a workbook; blank ones count.
 */
export function findTable(
  records: readonly (readonly string[])[],
): Result<RegisterText, FileRefusal> {
  const first = findHeader(records);
  const headers = records[first];
  if (!headers) return refused("empty");
  if (headers.length < 2) return refused("not-a-table");
  if (headers.length > largestRegister.columns) return refused("too-many-columns");
  if (records.length - first - 1 > largestRegister.rows) return refused("too-many-rows");
  return done(withoutOutcomes({ headers, rows: records.slice(first + 1) }));
}

/**
 * The first record with something in it; a lower one where that is a title above the table: the first that
 * fills at least half of the columns and holds names, not facts.
 */
function findHeader(records: readonly (readonly string[])[]): number {
  const first = records.findIndex((cells) => countWritten(cells) > 0);
  const top = records.slice(0, first + search);
  const widest = Math.max(...top.map(countWritten));
  const full = top.findIndex((cells) => countWritten(cells) >= Math.max(2, widest / 2));
  return full > first && !(records[full] ?? []).some(isFact) ? full : first;
}

function countWritten(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== "").length;
}

/** A header says what stands below it: no number, no day, no address. */
function isFact(cell: string): boolean {
  return (
    /^[\s\d.,/-]*\d[\s\d.,/-]*$|@/.test(cell) ||
    ["numbers", "plain"].includes(lookAtDate(cell).shape)
  );
}
