import { createTranslator } from "use-intl/core";
import { grouped } from "@/lib/credential-number";
import type { Locale } from "@/lib/i18n/locale";
import { messages } from "@/lib/i18n/messages";
import { translate, translateName, type Translated } from "@/lib/i18n/translate";
import { writeDay, writeMoment } from "@/lib/i18n/write-day";
import { say } from "@/lib/states/say";
import { timeZoneOf } from "@/lib/states/catalogue";
import type { ReceiptBody, Told } from "./receipt-body";

/** The zone in which the moments of an answer are told: its state's; universal time where no state is told. */
export function zoneOfAnswer(answer: Told): string {
  return answer.found ? timeZoneOf(answer.credential.state ?? "") : "UTC";
}

/** How and when it was asked, for which days, and by which rules it was answered, a sentence each. */
export function askedInWords(
  { asked, answer, at }: ReceiptBody,
  locale: Locale,
): readonly string[] {
  const t = createTranslator({ locale, messages: messages[locale], namespace: "receipts.asked" });
  const moment = writeMoment(new Date(at), locale, zoneOfAnswer(answer));
  const rules = answer.found ? answer.rules : null;
  return [
    asked.number === null ? t(asked.by) : t("numberUnmatched", { number: grouped(asked.number) }),
    t("when", { moment, day: writeDay(asked.asOf, locale) }),
    ...(asked.knownOn === null ? [] : [t("knownOn", { day: writeDay(asked.knownOn, locale) })]),
    ...(rules === null ? [] : [t("rules", { version: rules })]),
  ];
}

/** A reason of a receipt for its reader, with the title, section and address of its source. */
export interface ReasonInWords {
  readonly text: string;
  readonly source: readonly Translated[];
  readonly section: Translated;
  readonly url: string | null;
}

/** The reasons that were given, each once: in English as they were signed, else by their codes. */
export function reasonsInWords(answer: Told, locale: Locale): readonly ReasonInWords[] {
  if (!answer.found) return [];
  const reasons = answer.findings.map(({ code, values, reason, cite }) => ({
    text: locale === "en" ? reason : say({ code, values }, locale),
    source: translateName(cite.source, locale),
    section: translate(cite.section, locale),
    url: cite.url,
  }));
  return [...new Map(reasons.map((reason) => [reason.text, reason])).values()];
}
