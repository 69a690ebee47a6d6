import { addDays, addYears, date, dateOf, type PlainDate } from "@/lib/dates";
import { done, refused, type Result } from "@/lib/result";
import { exists, type DateOrder } from "./date-order";
import { lookAtDate, yearsMeant, type WrittenDate } from "./date-shapes";

/** Why a date that was written cannot be told: each waits for a person and is never guessed. */
export const dateProblems = [
  "unreadable",
  "impossible",
  "in-the-future",
  "month-only",
  "ambiguous",
] as const;

/** Why a date that was written cannot be told. */
export type DateProblem = (typeof dateProblems)[number];

/** What is known of the dates in a column before one of them is read. */
export interface DateColumn {
  readonly order: DateOrder;
  /** No date there is older, which settles what two digits of a year or a serial number can mean. */
  readonly earliest: PlainDate;
  /** Nor is one later, which settles the two digits too. Absent: today. */
  readonly latest?: PlainDate;
  readonly today: PlainDate;
}

type Reading = Result<PlainDate | null, DateProblem>;

/** Nobody who is on a register was born, or certified, before the last century. */
const oldest = date("1900-01-01");

/** No peer-support credential is older. */
export const earliestCertification = date("1990-01-01");

/** The first day on which somebody who is on a register can have been born. */
export function earliestBirth(today: PlainDate): PlainDate {
  return addYears(today, -110);
}

/** The day that a cell names (null when it is blank), or why it names none. */
export function readDate(cell: string, column: DateColumn): Reading {
  const written = lookAtDate(cell);
  if (written.shape === "blank") return done(null);
  if (written.shape === "other") return refused("unreadable");
  if (written.shape === "month-only") return refused("month-only");
  if (written.shape === "serial") return ofSerial(written.serial, column);

  const [way, other] = waysOf(written, column).filter((w) => exists(written.year, ...w));
  if (!way) return refused("impossible");
  if (other || leavesYearOpen(written)) return refused("ambiguous");
  return written.year.length === 4
    ? ofYear(dateOf(Number(written.year), ...way), column)
    : ofTwoDigits(written.year, way, column);
}

type Way = readonly [month: number, day: number];
type Numbered = Extract<WrittenDate, { readonly shape: "plain" | "numbers" }>;

/** Every month and day that can be meant. What a column's slashes prove says nothing of other signs. */
function waysOf(written: Numbered, { order }: DateColumn): readonly Way[] {
  if (written.shape === "plain") return [[written.month, written.day]];
  const { first, second, separator } = written;
  const monthFirst: Way = [first, second];
  const dayFirst: Way = [second, first];
  if (separator === "/" && order === "month-first") return [monthFirst];
  if (separator === "/" && order === "day-first") return [dayFirst];
  return first === second ? [monthFirst] : [monthFirst, dayFirst];
}

/** Three short numbers with dashes or dots may begin with the year as well. */
function leavesYearOpen(written: Numbered): boolean {
  return written.shape === "numbers" && written.separator !== "/" && written.year.length === 2;
}

function ofYear(day: PlainDate | null, { today }: DateColumn): Reading {
  if (day === null || day < oldest) return refused("impossible");
  return day > today ? refused("in-the-future") : done(day);
}

/** Read only when exactly one century is possible. */
function ofTwoDigits(
  year: string,
  way: Way,
  { earliest, today, latest = today }: DateColumn,
): Reading {
  const [day, other] = yearsMeant(year)
    .map((candidate) => dateOf(candidate, ...way))
    .filter((candidate) => candidate !== null && candidate >= earliest && candidate <= latest);
  return day && !other ? done(day) : refused("ambiguous");
}

/** Excel counts days so that 1900-03-01 is 61. A number too small for its column counts no days. */
function ofSerial(serial: number, { earliest, today }: DateColumn): Reading {
  const day = addDays(date("1899-12-30"), serial);
  if (day < earliest) return refused("unreadable");
  return day > today ? refused("in-the-future") : done(day);
}
