import type { Locale } from "@/lib/i18n/locale";
import { validityName } from "@/lib/rules/messages/words";

/** How a credential stands, as a word at the beginning of a line: "Valid". */
export function validityInWords(outcome: string, locale: Locale): string {
  const word = validityName(outcome, locale);
  return word.charAt(0).toLocaleUpperCase(locale) + word.slice(1);
}
