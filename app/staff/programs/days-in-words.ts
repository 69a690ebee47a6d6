import { getLocale, getTranslations } from "next-intl/server";
import { writeDay } from "@/lib/i18n/write-day";
import type { Days } from "@/lib/programs/recognized-days";

/** Puts a window of days into words: "from March 4, 2024 through April 5, 2024". */
export async function daysWriter(): Promise<(days: Days) => string> {
  const [t, locale] = await Promise.all([getTranslations("programs.limits"), getLocale()]);
  return ({ from, to }) =>
    to === null
      ? t("from", { from: writeDay(from, locale) })
      : t("fromTo", { from: writeDay(from, locale), to: writeDay(to, locale) });
}
