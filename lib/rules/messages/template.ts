import { categoryName, factName, longDay, serviceName, unitSpan, type Locale } from "./words";

/** A sentence in both languages. `{day:date}`, `{key:category}`, `{key:fact}` and `{name}` are
 *  filled in. */
export interface Message {
  readonly en: string;
  readonly es: string;
}

/** Sentences by finding code. */
export type Messages = Readonly<Record<string, Message>>;

/** Fills a sentence with a finding's values. A value that is missing shows as its own name. */
export function fill(
  sentence: string,
  values: Readonly<Record<string, string | number>>,
  locale: Locale,
): string {
  return sentence.replace(/\{(\w+)(?::(\w+))?\}/g, (_, name: string, form?: string) => {
    const value = values[name];
    if (value === undefined) return name;
    if (form === "date") return longDay(String(value), locale);
    if (form === "category") return categoryName(String(value), locale);
    if (form === "fact") return factName(String(value), locale);
    if (form === "service") return serviceName(String(value), locale);
    if (form === "per") return unitSpan(String(value), locale);
    return String(value);
  });
}
