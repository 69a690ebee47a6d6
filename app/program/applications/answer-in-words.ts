import type { ProgramAnswer } from "@/lib/rules/program-policy";

/** An answer as it is read: a statement as made or not, nothing as nothing. */
export function answerInWords(
  answer: ProgramAnswer,
  text: string,
  words: Readonly<Record<"none" | "stated" | "notStated", string>>,
): string {
  if (answer === "statement") return text === "on" ? words.stated : words.notStated;
  return text === "" ? words.none : text;
}
