import { createTranslator } from "use-intl/core";
import type { PlainDate } from "@/lib/dates";
import type { Locale } from "@/lib/i18n/locale";
import { messages } from "@/lib/i18n/messages";
import { shortHours } from "@/lib/i18n/short-hours";
import { writeDay } from "@/lib/i18n/write-day";
import type { HoursByCategory } from "@/lib/rules/decision";
import { educationAmount } from "@/lib/rules/messages/words";

/** The sentences of worked cases, in a language. */
export function speakOfExamples(locale: Locale) {
  return createTranslator({ locale, messages: messages[locale], namespace: "states.example" });
}

/** Days in words, to the last one or until now. */
export function spanInWords(
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate | null },
  locale: Locale,
): string {
  const t = speakOfExamples(locale);
  const first = writeDay(from, locale);
  return to === null
    ? t("since", { from: first })
    : t("span", { from: first, to: writeDay(to, locale) });
}

/** Missing hours by category in words: "4 hours, among them 1 hour of ethics". */
export function shortInWords(hours: HoursByCategory, locale: Locale): string {
  return shortHours(hours, locale, (amount, category) => educationAmount(amount, category, locale));
}
