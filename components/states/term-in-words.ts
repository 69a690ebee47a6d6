import type { z } from "zod";
import type { Locale } from "@/lib/i18n/locale";
import type { Term } from "./value-shapes";
import { speak } from "./words";

/** How long a term lasts: "2 years", or "Until December 31 of every year". */
export function termInWords(term: z.output<typeof Term>, locale: Locale): readonly string[] {
  const t = speak(locale);
  if ("months" in term) return [monthsInWords(term.months, locale)];
  const { everyYears, anchor, firstOneSkipped, ...fixed } = term.until;
  const day = dayOfYear(fixed, locale);
  const years = [anchor, anchor + everyYears].map(String).join(", ");
  const ends =
    everyYears === 1 ? t("untilEachYear", { day }) : t("untilEvery", { day, everyYears, years });
  return firstOneSkipped ? [ends, t("firstOneSkipped")] : [ends];
}

/** Months, as years where they are whole years. */
export function monthsInWords(months: number, locale: Locale): string {
  const t = speak(locale);
  return months % 12 === 0 ? t("years", { amount: months / 12 }) : t("months", { amount: months });
}

const inWords = {
  en: new Intl.DateTimeFormat("en-US", { month: "long", day: "numeric", timeZone: "UTC" }),
  es: new Intl.DateTimeFormat("es-US", { month: "long", day: "numeric", timeZone: "UTC" }),
} satisfies Record<Locale, Intl.DateTimeFormat>;

/** A day of any year: "December 31". */
export function dayOfYear(
  { month, day }: { readonly month: number; readonly day: number },
  locale: Locale,
): string {
  return inWords[locale].format(new Date(Date.UTC(2000, month - 1, day)));
}
