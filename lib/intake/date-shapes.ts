/** What a cell with a date looks like, before anything is known of its column. */
export type WrittenDate =
  | { readonly shape: "blank" }
  | { readonly shape: "month-only" }
  | { readonly shape: "other" }
  | { readonly shape: "serial"; readonly serial: number }
  /** Its month is known: by name, or because the year comes first. */
  | { readonly shape: "plain"; readonly year: string; readonly month: number; readonly day: number }
  /** Two numbers, of which one is the month, and then the year. */
  | {
      readonly shape: "numbers";
      readonly first: number;
      readonly second: number;
      readonly separator: string;
      readonly year: string;
    };

const monthNames = [
  "jan",
  "feb",
  "mar",
  "apr",
  "may",
  "jun",
  "jul",
  "aug",
  "sep",
  "oct",
  "nov",
  "dec",
];
const monthName =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const year = "'?(\\d{4}|\\d{2})";
const day = "(\\d{1,2})(?:st|nd|rd|th)?";

const numbers = /^(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/;
const yearFirst = /^(\d{4}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{1,2})$/;
const monthNameFirst = new RegExp(`^${monthName}[-/ ]? ?${day} ?[-/, ] ?${year}$`);
const dayThenMonthName = new RegExp(`^${day} ?[-/ ]? ?(?:of )?${monthName} ?[-/, ] ?${year}$`);
const monthOnly = [
  new RegExp(`^${monthName} ?[-/, ]? ?${year}$`),
  /^\d{1,2} ?[-/.] ?\d{4}$/,
  /^\d{4} ?[-/.] ?\d{1,2}$/,
  /^\d{4}$/,
];
const serial = /^(\d{5})(?:\.0+)?$/;
const midnight = /[t ] ?(?:0?0:00(?::00(?:\.0+)?)?z?|12:00(?::00)? ?am)$/;

/** Tells how a date is written: numbers, a month by name, a spreadsheet's serial number. */
export function lookAtDate(cell: string): WrittenDate {
  const text = plainText(cell);
  if (text === "") return { shape: "blank" };

  const counted = serial.exec(text);
  if (counted) return { shape: "serial", serial: Number(counted[1]) };

  const [, a, separator = "", b, end = ""] = numbers.exec(text) ?? [];
  if (a) return { shape: "numbers", first: Number(a), second: Number(b), separator, year: end };

  const known = ofYearFirst(text) ?? ofMonthName(text);
  return known ?? { shape: monthOnly.some((shape) => shape.test(text)) ? "month-only" : "other" };
}

/** The years that two or four digits can mean. */
export function yearsMeant(written: string): readonly number[] {
  return written.length === 4
    ? [Number(written)]
    : [1900 + Number(written), 2000 + Number(written)];
}

function ofYearFirst(text: string): WrittenDate | null {
  const [, written, month, dayOfMonth] = yearFirst.exec(text) ?? [];
  if (!written) return null;
  return { shape: "plain", year: written, month: Number(month), day: Number(dayOfMonth) };
}

function ofMonthName(text: string): WrittenDate | null {
  const [, monthFirst, dayAfter, yearAfter] = monthNameFirst.exec(text) ?? [];
  if (monthFirst && yearAfter) return named(yearAfter, monthFirst, dayAfter);
  const [, dayBefore, monthSecond, yearLast] = dayThenMonthName.exec(text) ?? [];
  return monthSecond && yearLast ? named(yearLast, monthSecond, dayBefore) : null;
}

function named(written: string, name: string, dayOfMonth: string | undefined): WrittenDate {
  const month = monthNames.indexOf(name.slice(0, 3)) + 1;
  return { shape: "plain", year: written, month, day: Number(dayOfMonth) };
}

/** Lower case, single spaces, and without the midnight that spreadsheets add. */
function plainText(cell: string): string {
  const text = cell.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
  return text.replace(midnight, "");
}
