import type { Finding } from "@/lib/rules/decision";
import { common } from "@/lib/rules/messages/common";
import { fill, type Message } from "@/lib/rules/messages/template";
import type { Locale } from "@/lib/rules/messages/words";
import { registered } from "./registered";

/** Every sentence that a finding can be, by its code. */
export const sentences: ReadonlyMap<string, Message> = new Map(
  [common, ...registered.map((policy) => policy.messages)].flatMap((messages) =>
    Object.entries(messages),
  ),
);

/** A finding as a sentence in the reader's language. */
export function say({ code, values }: Pick<Finding, "code" | "values">, locale: Locale): string {
  const message = sentences.get(code);
  return message === undefined ? code : fill(message[locale], values, locale);
}
