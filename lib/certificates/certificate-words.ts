import { createTranslator } from "use-intl/core";
import { grouped } from "@/lib/credential-number";
import { dayOf } from "@/lib/dates";
import { env, isDemo } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locale";
import { messages } from "@/lib/i18n/messages";
import { writeDay } from "@/lib/i18n/write-day";
import { timeZoneOf } from "@/lib/states/catalogue";
import type { Edition } from "./edition";
import type { EditionFacts } from "./edition-facts";
import { originInWords } from "./origin-in-words";
import type { Stamp } from "./stamps";

type Translate = ReturnType<typeof translatorOf>;

/** Made once: a translator keeps the messages that it has read. */
const translators = { en: translatorOf("en"), es: translatorOf("es") } satisfies Record<
  Locale,
  Translate
>;

/** Every sentence of a certificate in one language. */
export function certificateWords(edition: Edition, stamps: readonly Stamp[], lang: Locale) {
  const t = translators[lang];
  const { facts, number } = edition;
  return {
    lang,
    registry: t("registry"),
    title: t(`title.${facts.origin}`),
    holds: t(`holds.${facts.origin}`),
    origin: originInWords(facts, lang),
    facts: [
      { label: t("number"), value: grouped(facts.number) },
      { label: t(`issuedOn.${facts.origin}`), value: issued(facts, lang, t) },
      { label: t("registeredOn"), value: writeDay(facts.registeredOn, lang) },
      { label: t("lasts"), value: lasting(facts, lang, t) },
      { label: t("edition", { number }), value: made(edition, lang) },
    ],
    check: t("check"),
    scan: t("scan"),
    "kept-by": t("kept-by", { office: facts.office }),
    sealed: t("sealed", { address: `${env().PUBLIC_URL}/how-to-check` }),
    badge: t("badge", { number }),
    demonstration: isDemo() ? t("demonstration") : null,
    stamps: stamps.map((stamp) => stampInWords(stamp, lang, t)),
  };
}

function translatorOf(locale: Locale) {
  return createTranslator({ locale, messages: messages[locale], namespace: "documents" });
}

function issued({ issuedOn }: EditionFacts, lang: Locale, t: Translate): string {
  return issuedOn === null ? t("not-on-record") : writeDay(issuedOn, lang);
}

function lasting({ lasts }: EditionFacts, lang: Locale, t: Translate): string {
  return lasts.how === "through"
    ? t("through", { day: writeDay(lasts.lastDay, lang) })
    : t(lasts.how);
}

function made({ createdAt, facts }: Edition, lang: Locale): string {
  return writeDay(dayOf(createdAt, timeZoneOf(facts.state)), lang);
}

function stampInWords(stamp: Stamp, lang: Locale, t: Translate): string {
  const day = writeDay(stamp.from, lang);
  return stamp.kind === "superseded"
    ? t("stamp.superseded", { day, number: stamp.by })
    : t(`stamp.${stamp.kind}`, { day });
}
