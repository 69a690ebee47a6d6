import { createTranslator } from "use-intl/core";
import type { Locale } from "@/lib/i18n/locale";
import { messages, type Messages } from "@/lib/i18n/messages";
import type { Translated } from "@/lib/i18n/translate";
import type { QuestionName } from "@/lib/rules/question";

/** What the calculator answers. */
export const tasks = [
  "standing",
  "service",
  "team",
  "admission",
  "units",
] as const satisfies readonly QuestionName[];

/** One of the calculator's tasks, by the name of the contract's question. */
export type TaskName = (typeof tasks)[number];

/** What was typed, by the place in the question: `facts.education.0.hours`. */
export type Values = Readonly<Record<string, string>>;

/** An answer that can be chosen. */
export interface Option {
  readonly value: string;
  readonly text: string;
  /** The text in parts, where some of it is English on every page. */
  readonly parts?: readonly Translated[];
}

type FieldKey = keyof Messages["calculator"]["field"];

/** One thing to fill in; `name` is its place in the question of the contract. */
export type Field = { readonly name: string } & (
  | {
      readonly kind: "day" | "amount" | "text" | "yes-no";
      readonly key: FieldKey;
      readonly required?: true;
    }
  | {
      readonly kind: "choice" | "choices";
      readonly key: FieldKey;
      readonly options: readonly Option[];
      readonly required?: true;
    }
  /** Never shown: goes with what was typed beside it. */
  | { readonly kind: "fixed"; readonly value: string }
);

/** A field that is shown. */
export type OpenField = Exclude<Field, { readonly kind: "fixed" }>;

/** The name of a page of questions. */
export type StepName = keyof Messages["calculator"]["step"];

type ListName = keyof Messages["calculator"]["list"];

/** A page of questions about one thing; a list repeats its fields for each item. */
export type Step =
  | { readonly name: StepName; readonly lead?: string; readonly fields: readonly Field[] }
  | {
      readonly name: ListName;
      readonly lead?: string;
      readonly list: string;
      readonly item: (at: string) => readonly Field[];
    };

/** What the pages of questions are made from. */
export interface Asking {
  readonly values: Values;
  readonly locale: Locale;
}

/** The calculator's words in a language. */
export function wordsIn(locale: Locale) {
  return createTranslator({ locale, messages: messages[locale], namespace: "calculator" });
}

/** Options in the reader's language, in the order given. */
export function optionsOf(
  locale: Locale,
  values: readonly (keyof Messages["calculator"]["option"])[],
): readonly Option[] {
  const t = wordsIn(locale);
  return values.map((value) => ({ value, text: t(`option.${value}`) }));
}
