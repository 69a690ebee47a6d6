import { getTranslations } from "next-intl/server";
import type { EmployeeLine } from "@/lib/employers/list-employees";
import { educationSentence } from "@/lib/i18n/education-sentence";
import type { Locale } from "@/lib/i18n/locale";
import { validityName } from "@/lib/rules/messages/words";

/** What an employer was told of somebody last, in words. */
export interface ToldInWords {
  readonly validity: string;
  readonly education: string;
}

/** What the last look-up told, with its day unless that is today; that it could not be checked where it was not. */
export async function toldInWords(
  { credential, lookUp, beforeTheWork, couldNotCheck }: EmployeeLine,
  locale: Locale,
): Promise<ToldInWords> {
  const t = await getTranslations({ locale, namespace: "employees" });
  if (!credential) return { validity: t("noLongerOnRecord"), education: "" };
  if (couldNotCheck) return { validity: t("lookUps.couldNotCheck"), education: "" };
  if (!lookUp?.told) return { validity: t("lookUps.never"), education: "" };
  const { outcome, education } = lookUp.told;
  const word = validityName(outcome, locale);
  const owed = education ? educationSentence(education, locale) : "";
  return {
    validity: lookUp.ofToday
      ? word.charAt(0).toLocaleUpperCase(locale) + word.slice(1)
      : t("lookUps.asOf", { day: lookUp.asOf, word }),
    education: beforeTheWork ? `${owed} (${t("lookUps.beforeTheWork")})`.trim() : owed,
  };
}
