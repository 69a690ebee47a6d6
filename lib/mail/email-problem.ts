/** Why an e-mail did not go out, as of its last try. */
export type EmailProblem = (typeof problems)[number];

const problems = [
  "refused",
  "put-off",
  "not-reached",
  "arrival-not-known",
  "could-not-be-made",
  "gave-up",
] as const;

/** The text that is stored of a problem: its word, then what the mail server said. */
export function writeProblem(problem: EmailProblem, detail: string): string {
  return `${problem}: ${detail}`.slice(0, 500);
}

/** The word of a stored problem; null when there is none. */
export function readProblem(stored: string | null): EmailProblem | null {
  return problems.find((problem) => stored?.startsWith(problem)) ?? null;
}
