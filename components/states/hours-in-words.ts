import type { z } from "zod";
import type { Locale } from "@/lib/i18n/locale";
import type { HoursByCategory } from "@/lib/rules/decision";
import { educationAmount } from "@/lib/rules/messages/words";
import type { Hours } from "./value-shapes";
import { isWord, speak, word } from "./words";

/** What a period asks for, the total first. */
export function hoursInWords(hours: z.output<typeof Hours>, locale: Locale): readonly string[] {
  const t = speak(locale);
  return [
    educationAmount(hours.total, "total", locale),
    ...amountsOf(hours.including, locale).map((amount) => t("including", { amount })),
    ...amountsOf(hours.everySecond, locale).map((amount) => t("everySecond", { amount })),
    ...Object.entries(hours.trainings ?? {}).map(([category, count]) =>
      t("trainings", { amount: educationAmount(count, `${category}-trainings`, locale) }),
    ),
    ...(hours.atMostPrepared === undefined
      ? []
      : [t("atMostPrepared", { amount: educationAmount(hours.atMostPrepared, "total", locale) })]),
  ];
}

/** Hours by name, a line each: of a category, or for a college hour. */
export function hoursByCategoryInWords(
  amounts: HoursByCategory,
  locale: Locale,
): readonly string[] {
  const t = speak(locale);
  return Object.entries(amounts).map(([name, amount]) =>
    isWord(name)
      ? t("hoursFor", { amount, name: word(name, locale) })
      : educationAmount(amount, name, locale),
  );
}

function amountsOf(amounts: HoursByCategory | undefined, locale: Locale): readonly string[] {
  return Object.entries(amounts ?? {}).map(([category, amount]) =>
    educationAmount(amount, category, locale),
  );
}
