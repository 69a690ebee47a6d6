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

/** The months in English and Spanish, in full and as they are shortened. */
const months = [
  "jan(?:uary)?|ene(?:ro)?",
  "feb(?:ruary|rero)?",
  "mar(?:ch|zo)?",
  "apr(?:il)?|abr(?:il)?",
  "mayo?",
  "june?|junio",
  "july?|julio",
  "aug(?:ust)?|ago(?:sto)?",
  "sept?(?:ember|iembre)?|set(?:iembre)?",
  "oct(?:ober|ubre)?",
  "nov(?:ember|iembre)?",
  "dec(?:ember)?|dic(?:iembre)?",
];
const monthNames = months.map((names) => new RegExp(`^(?:${names})$`));
const monthName = `(${months.join("|")})\\.?`;
const year = "'?(\\d{4}|\\d{2})";
const day = "(\\d{1,2})(?:st|nd|rd|th|o|ro)?";
const weekday =
  /^(?:sun(?:day)?|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs?|rsday)?|fri(?:day)?|sat(?:urday)?|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)\.?,? (?=.*\d)/;

const numbers = /^(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/;
const yearFirst = /^(\d{4}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{1,2})$/;
/** Without signs only where no other order could mean a day. */
const yearFirstBare = /^((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/;
const monthNameFirst = new RegExp(`^${monthName}[-/ ]? ?${day} ?[-/, ] ?(?:del? )?${year}$`);
const dayThenMonthName = new RegExp(
  `^${day} ?[-/ ]? ?(?:of |del? )?${monthName} ?[-/, ] ?(?:del? )?${year}$`,
);
const yearThenMonthName = new RegExp(`^(\\d{4}) ?[-/ ] ?${monthName} ?[-/ ] ?${day}$`);
const monthOnly = [
  new RegExp(`^${monthName} ?[-/, ]? ?(?:del? )?${year}$`),
  /^\d{1,2} ?[-/.] ?\d{4}$/,
  /^\d{4} ?[-/.] ?\d{1,2}$/,
  /^\d{4}$/,
];
const serial = /^(\d{5})(?:\.0+)?$/;
const midnight =
  /[t ] ?(?:0?0:00(?::00(?:\.0+)?)?(?:z|[+-]\d\d:?\d\d)?|12:00(?::00)? ?a\.? ?m\.?)$/;

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
  const [, written, month, dayOfMonth] = yearFirst.exec(text) ?? yearFirstBare.exec(text) ?? [];
  if (!written) return null;
  return { shape: "plain", year: written, month: Number(month), day: Number(dayOfMonth) };
}

function ofMonthName(text: string): WrittenDate | null {
  const [, monthFirst, dayAfter, yearAfter] = monthNameFirst.exec(text) ?? [];
  if (monthFirst && yearAfter) return named(yearAfter, monthFirst, dayAfter);
  const [, dayBefore, monthSecond, yearLast] = dayThenMonthName.exec(text) ?? [];
  if (monthSecond && yearLast) return named(yearLast, monthSecond, dayBefore);
  const [, yearStart, monthBetween, dayLast] = yearThenMonthName.exec(text) ?? [];
  return yearStart && monthBetween ? named(yearStart, monthBetween, dayLast) : null;
}

function named(written: string, name: string, dayOfMonth: string | undefined): WrittenDate {
  const month = monthNames.findIndex((names) => names.test(name)) + 1;
  return { shape: "plain", year: written, month, day: Number(dayOfMonth) };
}

/** Lower case, single spaces, without the day of the week and the midnight that spreadsheets add. */
function plainText(cell: string): string {
  const text = cell.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
  return text.replace(midnight, "").replace(weekday, "");
}
