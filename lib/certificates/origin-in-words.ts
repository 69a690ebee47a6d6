import { createTranslator } from "use-intl/core";
import type { Locale } from "@/lib/i18n/locale";
import { messages } from "@/lib/i18n/messages";
import { writeDay } from "@/lib/i18n/write-day";
import type { EditionFacts } from "./edition-facts";

/** Made once: a translator keeps the messages that it has read. */
const translators = { en: translatorOf("en"), es: translatorOf("es") };

/** What a document is a copy or a confirmation of, in a sentence or two. */
export function originInWords(
  { origin, program, custodian, from, stateName }: EditionFacts,
  locale: Locale,
): string {
  const t = translators[locale];
  if (origin === "reciprocity" && from !== null) {
    const facts = { state: stateName, kind: from.kind, fromState: from.state };
    return from.number === null
      ? t("reciprocity", facts)
      : t("reciprocity-numbered", { ...facts, number: from.number });
  }
  if (program !== null && custodian !== null) {
    const kept = { program, custodian: custodian.name, since: writeDay(custodian.since, locale) };
    return origin === "program" ? t("program-kept", kept) : t("legacy-program-kept", kept);
  }
  if (origin === "program")
    return program === null ? t("program-unnamed") : t("program", { program });
  return program === null ? t("legacy") : t("legacy-program", { program });
}

function translatorOf(locale: Locale) {
  return createTranslator({ locale, messages: messages[locale], namespace: "documents.origin" });
}
