import { createTranslator } from "use-intl/core";
import type { Locale } from "@/lib/i18n/locale";
import { messages } from "@/lib/i18n/messages";

type Words = (typeof messages)["en"]["states"]["word"];

/** A value that a policy writes as a word of its own. */
export type Word = keyof Words;

/** Whether the messages have this word. */
export function isWord(text: string): text is Word {
  return Object.hasOwn(messages.en.states.word, text);
}

/** A policy's word as people say it. */
export function word(text: Word, locale: Locale): string {
  return messages[locale].states.word[text];
}

/** The sentences about values, in a language. */
export function speak(locale: Locale) {
  return createTranslator({ locale, messages: messages[locale], namespace: "states.value" });
}
