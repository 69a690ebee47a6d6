import type { ProgramAnswer } from "@/lib/rules/program-policy";

/** An answer as it is read: a statement as made or not, nothing as nothing. `t` is of `applications.check`. */
export function answerInWords(
  answer: ProgramAnswer,
  text: string,
  t: (word: "none" | "stated" | "notStated") => string,
): string {
  if (answer === "statement") return t(text === "on" ? "stated" : "notStated");
  return text === "" ? t("none") : text;
}
