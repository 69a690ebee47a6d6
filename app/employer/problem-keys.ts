import type { Messages } from "@/lib/i18n/messages";

type Problem = keyof Messages["employees"]["problem"];

const problems = [
  "missing",
  "too-long",
  "social-security-number",
  "day-not-read",
  "day-not-plausible",
  "number-not-read",
  "hours-not-read",
] as const satisfies readonly Problem[];

/** The sentence for what is wrong with a field; one that nobody named yet is one that is missing. */
export function problemKey(problem: string): Problem {
  return problems.find((one) => one === problem) ?? "missing";
}
