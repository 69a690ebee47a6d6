import { createTranslator } from "use-intl/core";
import type { Locale } from "@/lib/i18n/locale";
import { messages } from "@/lib/i18n/messages";
import { nameInWords } from "@/lib/i18n/translate";
import type { FactCredential, FactRow } from "./fact-row";
import { monthsInWords } from "./term-in-words";

function speak(locale: Locale) {
  return createTranslator({ locale, messages: messages[locale], namespace: "states.facts" });
}

/** A credential's name with its letters, where it has any. */
export function credentialWords({ acronym, name }: FactCredential, locale: Locale): string {
  const words = nameInWords(name, locale);
  return acronym === null ? words : `${acronym}: ${words}`;
}

/** Whether it expires, and how often it is renewed. */
export function termWords(one: FactCredential, locale: Locale): string {
  const t = speak(locale);
  if (one.expires === false) return t("doesNotExpire");
  if (one.renewalMonths !== null) {
    return t("renewedEvery", { time: monthsInWords(one.renewalMonths, locale) });
  }
  return one.expires === true ? t("expires") : t("notFound");
}

/** The hours of education, in which time, with how many of ethics. */
export function hoursWords(one: FactCredential, locale: Locale): string {
  const t = speak(locale);
  if (one.hours === null) return t("notFound");
  const hours =
    one.hoursMonths === null
      ? t("hours", { hours: one.hours })
      : t("hoursIn", { hours: one.hours, time: monthsInWords(one.hoursMonths, locale) });
  return one.ethicsHours === null ? hours : t("ethics", { hours, ethics: one.ethicsHours });
}

/** Whether Medicaid pays for peer support, and how that is known. */
export function coverageWords({ coverage, covers }: FactRow, locale: Locale): string {
  const t = speak(locale);
  const known = t(`coverage.${coverage}`);
  return covers === null ? known : t("covers", { known, domain: t(`domain.${covers}`) });
}
