import type { Locale } from "@/lib/i18n/locale";
import spanish from "./spanish.json";

/** A text of a policy in the reader's language, or in English where nobody translated it yet. */
export interface Translated {
  readonly text: string;
  readonly lang: Locale;
}

const known = new Map<string, string>(Object.entries(spanish));

/** What a policy's folder says in English, for the reader. */
export function translate(text: string, locale: Locale): Translated {
  const translated = locale === "es" ? known.get(text) : undefined;
  return translated === undefined ? { text, lang: "en" } : { text: translated, lang: locale };
}
