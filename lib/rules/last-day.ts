import { addDays, addMonths, dateOf, lastOfYear, later, yearOf, type PlainDate } from "@/lib/dates";

/** A term that ends by itself: after some months, or on a fixed day of the year. */
export type Measured = { readonly months: number } | { readonly until: FixedDay };

/** A day of the year on which terms end, every so many years counted from the year `anchor`. */
export interface FixedDay {
  readonly month: number;
  readonly day: number;
  readonly everyYears: number;
  readonly anchor: number;
  /** The first term runs on to the fixed day after the first one. */
  readonly firstOneSkipped?: true;
}

/** A day of any year. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** The months of a whole term; null where nobody knows them. */
export function lengthOf(term: Measured | "unknown"): number | null {
  if (term === "unknown") return null;
  return "months" in term ? term.months : term.until.everyYears * 12;
}

/** Some months after `anchor`, the last day of the term before; or the next fixed day. */
export function lastDayOf(
  term: Measured | "unknown",
  from: PlainDate,
  anchor: PlainDate,
  isFirst: boolean,
): PlainDate | null {
  if (term === "unknown") return null;
  if ("months" in term) return addMonths(anchor, term.months);
  const { everyYears, firstOneSkipped } = term.until;
  const next = fixedDayFrom(term.until, from);
  return isFirst && firstOneSkipped ? addMonths(next, everyYears * 12) : next;
}

/** The first day of a term renewed late: of granting, or, for a fixed day, of the year it closes. */
export function startOfLate(
  term: Measured | "unknown",
  dayAfter: PlainDate,
  grantedOn: PlainDate,
): PlainDate {
  if (term === "unknown" || "months" in term) return grantedOn;
  const closing = fixedDayFrom(term.until, grantedOn);
  return later(dayAfter, addDays(addMonths(closing, -12 * term.until.everyYears), 1));
}

function fixedDayFrom(fixed: FixedDay, from: PlainDate): PlainDate {
  let year = yearOf(from);
  while ((year - fixed.anchor) % fixed.everyYears !== 0) year += 1;
  const day = fixedDayIn(fixed, year);
  return day >= from ? day : fixedDayIn(fixed, year + fixed.everyYears);
}

/** The fixed day in a year; the calendar's last day where the calendar ends before it. */
function fixedDayIn({ month, day }: FixedDay, year: number): PlainDate {
  return dateOf(year, month, day) ?? lastOfYear(9999);
}
