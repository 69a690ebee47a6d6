import type { Locale } from "@/lib/i18n/locale";
import { messages, type Messages } from "@/lib/i18n/messages";

type Known = keyof Messages["education"]["category"];

/** A category of hours in words; one that nobody named yet as it is written. */
export function categoryWord(category: string, locale: Locale): string {
  const words = messages[locale].education.category;
  return isKnown(category) ? words[category] : category;
}

function isKnown(category: string): category is Known {
  return Object.hasOwn(messages.en.education.category, category);
}
