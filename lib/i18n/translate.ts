import type { Locale } from "./locale";
import spanish from "./policies-in-spanish.json";

/** A text of a policy in the reader's language, or in English where nobody translated it yet. */
export interface Translated {
  readonly text: string;
  readonly lang: Locale;
}

const known = new Map<string, string>(Object.entries(spanish));

/** What a policy's folder says in English, for the reader. A number or a day is of every language. */
export function translate(text: string, locale: Locale): Translated {
  const translated = locale === "es" ? known.get(text) : undefined;
  if (translated !== undefined) return { text: translated, lang: locale };
  return { text, lang: /\p{L}/u.test(text) ? "en" : locale };
}

/**
 * The official name of a credential or a body, in parts: a name is a name in every language and stays as
 * it is; what somebody added to it in parentheses, or wrote in place of one, is said to the reader.
 */
export function translateName(name: string, locale: Locale): readonly Translated[] {
  const whole = translate(name, locale);
  if (whole.lang === locale) return [whole];
  const [, own, remark = ""] = /^(.*) \(([^()]*)\)$/.exec(name) ?? [];
  const said = translate(remark, locale);
  return own === undefined || said.lang !== locale
    ? [whole]
    : [
        { text: own, lang: whole.lang },
        { ...said, text: ` (${said.text})` },
      ];
}

/** A name as a line of its own begins: "certifying body of Maine" becomes "Certifying body of Maine". */
export function startingLine(parts: readonly Translated[]): readonly Translated[] {
  return parts.map(({ text, lang }, index) =>
    index === 0 ? { text: text.charAt(0).toUpperCase() + text.slice(1), lang } : { text, lang },
  );
}

/** A name in one line, for where no part of it can be marked as English. */
export function nameInWords(name: string, locale: Locale): string {
  return translateName(name, locale)
    .map(({ text }) => text)
    .join("");
}
