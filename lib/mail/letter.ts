import { createTranslator } from "next-intl";
import type { PlainDate } from "@/lib/dates";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locale";
import { messages } from "@/lib/i18n/messages";
import { writeDay } from "@/lib/i18n/write-day";

/** One language's half of a message, before it becomes text or HTML. */
export interface Letter {
  readonly subject: string;
  readonly heading: string;
  readonly opening: readonly string[];
  readonly facts: readonly Fact[];
  readonly link: { readonly label: string; readonly address: string } | null;
  readonly closing: readonly string[];
}

/** A fact with its name, for a table. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** What a template writes with: one language's sentences, days in words, and links from paths. */
export type Pen = ReturnType<typeof penFor>;

/** The pen of a language. Links become absolute here, when the message is made. */
export function penFor(locale: Locale) {
  return {
    locale,
    t: createTranslator({ locale, messages: messages[locale], namespace: "mail" }),
    /** What the registry is called in this language. */
    registry: messages[locale].common.name,
    /** "January 14, 2027" or "14 de enero de 2027". */
    day: (day: PlainDate) => writeDay(day, locale),
    address: (path: string) => `${env().PUBLIC_URL}${path}`,
  };
}
