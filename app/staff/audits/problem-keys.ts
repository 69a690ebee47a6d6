const problems = [
  "missing",
  "too-long",
  "social-security-number",
  "day-not-read",
  "day-not-plausible",
  "percent-not-read",
] as const;

/** The sentence for what is wrong with a field; one that nobody named yet is one that is missing. */
export function auditProblem(problem: string): (typeof problems)[number] {
  return problems.find((one) => one === problem) ?? "missing";
}
