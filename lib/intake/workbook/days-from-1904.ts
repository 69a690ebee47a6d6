import { addDays, date } from "@/lib/dates";
import type { RegisterText } from "@/lib/intake/read-file";

/** How a column of days is named, by any of its words. */
const dayWords = new Set(
  "date dates day dob born birth birthday birthdate issued completed passed graduated certified expires expiry expiration fecha nacimiento emision vence".split(
    " ",
  ),
);

const serial = /^\d{5}(?:\.0+)?$/;

/**
 * The table of a workbook that counts its days from 1904, with the days that are shown as bare numbers written out:
 * whoever reads such a number later takes it for one counted from 1900, four years too early.
 */
export function withDaysFrom1904({ headers, rows }: RegisterText): RegisterText {
  const ofDays = headers.map(namesDay);
  const written = (cell: string, column: number) =>
    ofDays[column] === true && serial.test(cell.trim())
      ? addDays(date("1904-01-01"), Number(cell))
      : cell;
  return { headers, rows: rows.map((cells) => cells.map(written)) };
}

function namesDay(header: string): boolean {
  const plain = header.normalize("NFD").replace(/\p{Mark}/gu, "");
  const apart = plain.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").toLowerCase();
  return apart.split(/[^\p{L}]+/u).some((word) => dayWords.has(word));
}
