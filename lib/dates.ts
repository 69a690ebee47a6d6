import { Temporal } from "temporal-polyfill";

declare const plainDate: unique symbol;

/** A day of the calendar, `YYYY-MM-DD`, years 0001 to 9999. Days compare with `<` and `===`. */
export type PlainDate = string & { readonly [plainDate]: true };

const shape = /^\d{4}-\d{2}-\d{2}$/;

/** The day that `text` writes as `YYYY-MM-DD`; null when there is no such day. */
export function parseDate(text: string): PlainDate | null {
  if (!shape.test(text)) return null;
  const [year, month, day] = [text.slice(0, 4), text.slice(5, 7), text.slice(8)].map(Number);
  return dateOf(year ?? 0, month ?? 0, day ?? 0);
}

/** The day with this year, month (1 to 12) and day of the month; null when there is no such day. */
export function dateOf(year: number, month: number, day: number): PlainDate | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return written(year, month, day);
}

/** A day written in the code. Throws on what is not a day: a mistake of ours, not of a user. */
export function date(text: string): PlainDate {
  const parsed = parseDate(text);
  if (parsed === null) throw new RangeError(`not a day: ${text}`);
  return parsed;
}

/** Today in a time zone (IANA name). The only place where the clock becomes a day. */
export function today(timeZone: string): PlainDate {
  return dayOf(Temporal.Now.instant().epochMilliseconds, timeZone);
}

/** The day on which a moment (milliseconds since 1970, or a `Date`) falls in a time zone. */
export function dayOf(moment: number | Date, timeZone: string): PlainDate {
  const instant = Temporal.Instant.fromEpochMilliseconds(Number(moment));
  return date(instant.toZonedDateTimeISO(timeZone).toPlainDate().toString());
}

/** The first moment of a day in a time zone. */
export function startOfDay(day: PlainDate, timeZone: string): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds);
}

/** The last moment of a day in a time zone. */
export function endOfDay(day: PlainDate, timeZone: string): Date {
  const next = Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(timeZone);
  return new Date(next.epochMilliseconds - 1);
}

/** The same day and month some years on; February 29 becomes February 28 where there is none. */
export function addYears(from: PlainDate, years: number): PlainDate {
  return addMonths(from, years * 12);
}

/** The same day some months on, or the last day of that month where it is shorter. */
export function addMonths(from: PlainDate, months: number): PlainDate {
  const count = yearOf(from) * 12 + (monthOf(from) - 1) + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  return written(year, month, Math.min(dayOfMonth(from), daysInMonth(year, month)));
}

/** The day some days on (or back, when negative). */
export function addDays(from: PlainDate, days: number): PlainDate {
  const day = dayOfMonth(from) + days;
  if (day >= 1 && day <= 28) return written(yearOf(from), monthOf(from), day);
  return ofEpochDay(epochDay(from) + days);
}

/** Days from the first to the second: 0 on the same day, negative when the second is earlier. */
export function daysBetween(first: PlainDate, second: PlainDate): number {
  return epochDay(second) - epochDay(first);
}

/** Year of a day. */
export function yearOf(day: PlainDate): number {
  return Number(day.slice(0, 4));
}

/** Month of a day, 1 to 12. */
function monthOf(day: PlainDate): number {
  return Number(day.slice(5, 7));
}

function dayOfMonth(day: PlainDate): number {
  return Number(day.slice(8, 10));
}

/** The first day of a year. */
export function firstOfYear(year: number): PlainDate {
  return written(year, 1, 1);
}

/** The last day of a year. */
export function lastOfYear(year: number): PlainDate {
  return written(year, 12, 31);
}

/** The earlier of two days. */
export function earlier(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? a : b;
}

/** The later of two days. */
export function later(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b;
}

const millisecondsPerDay = 86_400_000;

function epochDay(day: PlainDate): number {
  return Date.UTC(yearOf(day), monthOf(day) - 1, dayOfMonth(day)) / millisecondsPerDay;
}

function ofEpochDay(days: number): PlainDate {
  const moment = new Date(days * millisecondsPerDay);
  return written(moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate());
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** What would come after the calendar's last day is that day: a fifth digit would break `<`. */
function written(year: number, month: number, day: number): PlainDate {
  if (year > 9999) return written(9999, 12, 31);
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return text as PlainDate;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
