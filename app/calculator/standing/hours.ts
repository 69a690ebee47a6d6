import type { HoursTable } from "@/components/calculator/answer";
import type { Locale } from "@/lib/i18n/locale";
import { shortHours } from "@/lib/i18n/short-hours";
import type { HoursByCategory, Standing, UnusedHours } from "@/lib/rules/decision";
import { categoryName } from "@/lib/rules/messages/words";
import { wordsIn } from "@/app/calculator/questionnaire";

/** Missing hours by category in words: "4 hours, among them 1 hour of ethics". */
export function writeHours(hours: HoursByCategory, locale: Locale): string {
  const t = wordsIn(locale);
  return shortHours(hours, locale, (count, category) => {
    if (category === "total") return t("standing.hours", { hours: count });
    const about = { hours: count, category: categoryName(category, locale) };
    return category.endsWith("-trainings")
      ? t("standing.trainings", about)
      : t("standing.hoursOf", about);
  });
}

/** Hours that count in no period, and why. */
export function writeUnused(unused: readonly UnusedHours[], locale: Locale): string {
  const t = wordsIn(locale);
  return unused
    .map(({ hours, reason }) =>
      t(`standing.unusedBecause.${reason}`, { hours: t("standing.hours", { hours }) }),
    )
    .join("; ");
}

/** What the period asks for, what was counted and what is missing; null where nothing is asked for. */
export function hoursTable(
  { required, counted, short }: Standing["education"],
  locale: Locale,
): HoursTable | null {
  const asked = Object.entries(required).filter(([, hours]) => hours > 0);
  if (asked.length === 0) return null;
  const t = wordsIn(locale);
  const number = new Intl.NumberFormat(locale);
  return {
    caption: t("standing.table"),
    columns: [
      t("standing.category"),
      t("standing.required"),
      t("standing.counted"),
      t("standing.short"),
    ],
    rows: asked.map(([category, hours]) => [
      category === "total" ? t("standing.total") : categoryName(category, locale),
      number.format(hours),
      number.format(counted[category] ?? 0),
      number.format(short[category] ?? 0),
    ]),
  };
}
