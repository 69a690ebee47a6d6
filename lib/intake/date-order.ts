import { dateOf } from "@/lib/dates";
import { lookAtDate, yearsMeant } from "./date-shapes";

/** Which number comes first in a column's slashed dates, where the column itself proves it. */
export type DateOrder = "month-first" | "day-first" | "not-proven";

/**
 * Month first when some slashed date with a day above 12 proves it and none contradicts; day first
 * likewise. A date that exists neither way proves nothing.
 */
export function orderOf(cells: Iterable<string>): DateOrder {
  const proven = new Set<DateOrder>();
  for (const cell of cells) {
    const written = lookAtDate(cell);
    if (written.shape !== "numbers" || written.separator !== "/") continue;
    const { first, second, year } = written;
    if (second > 12 && exists(year, first, second)) proven.add("month-first");
    if (first > 12 && exists(year, second, first)) proven.add("day-first");
  }
  const [order, contradiction] = proven;
  return order && !contradiction ? order : "not-proven";
}

/** Whether some year that is meant has this month and day. */
export function exists(year: string, month: number, day: number): boolean {
  return yearsMeant(year).some((candidate) => dateOf(candidate, month, day) !== null);
}
