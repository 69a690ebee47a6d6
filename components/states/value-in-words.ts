import { parseDate } from "@/lib/dates";
import type { Locale } from "@/lib/i18n/locale";
import { writeDay } from "@/lib/i18n/write-day";
import { amountInWords } from "./amount-in-words";
import { hoursByCategoryInWords, hoursInWords } from "./hours-in-words";
import { lateInWords } from "./late-in-words";
import { serviceRuleInWords } from "./service-rule-in-words";
import { termInWords } from "./term-in-words";
import * as shapes from "./value-shapes";
import { isWord, speak, word } from "./words";

/**
 * The value of a parameter in words, a line for each thing it says. `key` is the parameter's name in its
 * policy: it tells what a bare number counts. A shape that nobody taught this function leads to the source.
 */
export function valueInWords(value: unknown, key: string, locale: Locale): readonly string[] {
  const t = speak(locale);
  if (value === "unknown") return [t("notFound")];
  if (value === true) return [t(described.has(key) ? "asTheSourceSays" : "yes")];
  if (typeof value === "number") return [amountInWords(value, key, locale)];
  if (typeof value === "string") return [stringInWords(value, key, locale)];
  return structureInWords(value, locale) ?? [t("seeSource")];
}

/** Parameters whose labels no "yes" answers: their source says it in words. */
const described: ReadonlySet<string> = new Set([
  "also",
  "crisis",
  "employer",
  "jurisdiction",
  "online",
  "operators",
  "otherRoutes",
]);

function structureInWords(value: unknown, locale: Locale): readonly string[] | null {
  const t = speak(locale);
  const term = shapes.Term.safeParse(value);
  if (term.success) return termInWords(term.data, locale);
  const hours = shapes.Hours.safeParse(value);
  if (hours.success) return hoursInWords(hours.data, locale);
  const names = shapes.Names.safeParse(value);
  if (names.success) return [listInWords(names.data, locale)];
  const late = shapes.LateSteps.safeParse(value);
  if (late.success) return lateInWords(late.data, locale);
  const service = shapes.ServiceRule.safeParse(value);
  if (service.success) return serviceRuleInWords(service.data, locale);
  const first = shapes.FirstPeriod.safeParse(value);
  if (first.success) return [t("exemptUnder", { months: first.data.exemptUnderMonths })];
  const recovery = shapes.Recovery.safeParse(value);
  if (recovery.success) return [t("recovery", recovery.data)];
  const amounts = shapes.Amounts.safeParse(value);
  return amounts.success ? hoursByCategoryInWords(amounts.data, locale) : null;
}

function stringInWords(value: string, key: string, locale: Locale): string {
  const t = speak(locale);
  const day = parseDate(value);
  if (day !== null) return writeDay(day, locale);
  if (key === "shared") return t("boardDecides");
  if (isCredential(value)) return credentialInWords(value);
  if (isWord(value)) return word(value, locale);
  return locale === "en" ? value : t("seeSource");
}

function listInWords(names: readonly string[], locale: Locale): string {
  const said = names.map((name) => {
    if (isCredential(name)) return credentialInWords(name);
    return isWord(name) ? word(name, locale) : name;
  });
  return new Intl.ListFormat(locale, { type: "disjunction" }).format(said);
}

function isCredential(text: string): boolean {
  return /^[A-Z]{2}\/\S+$/.test(text);
}

function credentialInWords(text: string): string {
  return `${text.slice(3)} (${text.slice(0, 2)})`;
}
