import {
  educationAmount,
  factName,
  longDay,
  serviceName,
  unitSpan,
  validityName,
  type Locale,
} from "./words";

/**
 * A sentence in both languages. `{name}` is filled in as it is, `{name:form}` in words: a date, an
 * amount of education (of the value `category`), a fact, a service, a validity, a span of units.
 */
export interface Message {
  readonly en: string;
  readonly es: string;
}

/** Sentences by finding code. */
export type Messages = Readonly<Record<string, Message>>;

type Values = Readonly<Record<string, string | number>>;

const forms: Readonly<
  Record<string, (value: string | number, locale: Locale, values: Values) => string>
> = {
  date: (value, locale) => longDay(String(value), locale),
  amount: (value, locale, { category }) =>
    educationAmount(Number(value), String(category ?? "total"), locale),
  fact: (value, locale) => factName(String(value), locale),
  service: (value, locale) => serviceName(String(value), locale),
  validity: (value, locale) => validityName(String(value), locale),
  per: (value, locale) => unitSpan(String(value), locale),
};

/** Fills a sentence with a finding's values. A value that is missing shows as its own name. */
export function fill(sentence: string, values: Values, locale: Locale): string {
  return sentence.replace(/\{(\w+)(?::(\w+))?\}/g, (_, name: string, form?: string) => {
    const value = values[name];
    if (value === undefined) return name;
    const inWords = form === undefined ? undefined : forms[form];
    return inWords === undefined ? String(value) : inWords(value, locale, values);
  });
}
