/** The languages the registry speaks. */
export const locales = ["en", "es"] as const;

/** One of the languages the registry speaks. */
export type Locale = (typeof locales)[number];

/** The cookie that remembers the language a person chose. */
export const languageCookie = "language";

/** The language for a choice made before, else for what the browser asks for, else English. */
export function localeFor(chosen: string | undefined, acceptLanguage: string | null): Locale {
  const wished = [chosen ?? "", ...(acceptLanguage ?? "").split(",")];
  for (const wish of wished) {
    const found = locales.find((locale) => wish.trim().toLowerCase().startsWith(locale));
    if (found) return found;
  }
  return "en";
}
