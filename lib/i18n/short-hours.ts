import type { HoursByCategory } from "@/lib/rules/decision";
import type { Locale } from "./locale";
import { messages } from "./messages";

/**
 * Hours that are missing, in words: "4 hours, among them 1 hour of ethics". Hours of a category count in all
 * as well: where a category alone makes up what is missing in all, only the category is said. `say` writes
 * one amount.
 */
export function shortHours(
  short: HoursByCategory,
  locale: Locale,
  say: (amount: number, category: string) => string,
): string {
  const inAll = short["total"] ?? 0;
  const categories = Object.entries(short).filter(([category]) => category !== "total");
  const list = new Intl.ListFormat(locale).format(
    categories.map(([category, amount]) => say(amount, category)),
  );
  const most = Math.max(0, ...categories.map(([category, amount]) => hoursOf(category, amount)));
  if (categories.length === 0) return say(inAll, "total");
  if (inAll <= most) return list;
  return `${say(inAll, "total")}, ${messages[locale].verify.education.among} ${list}`;
}

/** Trainings are counted one by one, and not in hours. */
function hoursOf(category: string, amount: number): number {
  return category.endsWith("-trainings") ? 0 : amount;
}
