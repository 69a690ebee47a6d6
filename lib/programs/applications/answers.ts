import { z } from "zod";
import { parseDate, type PlainDate } from "@/lib/dates";
import { isAsked, requirementKeys, type ProgramRequirement } from "@/lib/rules/program-policy";

const Answers = z.partialRecord(z.enum(requirementKeys), z.string());

/** What an operator answered, by requirement. A statement that was made is "on". */
export type Answers = z.output<typeof Answers>;

/** Answers as the database keeps them. Throws when they are none. */
export function toAnswers(stored: unknown): Answers {
  return Answers.parse(stored);
}

/** What is wrong with an answer, as a word. */
export type AnswerProblem =
  "missing" | "number-not-read" | "day-not-read" | "document-missing" | "statement-missing";

/** The most that a number in an application can be: hours of training, or percent. */
const most = 1000;

/**
 * Everything that keeps an application from being sent on a day, by requirement: what is asked and missing, and
 * what cannot be read, also where it need not be answered.
 */
export function problemsOf(
  requirements: readonly ProgramRequirement[],
  answers: Answers,
  documented: ReadonlySet<string>,
  on: PlainDate,
): Readonly<Record<string, AnswerProblem>> {
  const found = requirements.flatMap((requirement) => {
    const problem = problemOf(requirement, answers[requirement.key] ?? "", documented, on);
    return problem === null ? [] : [[requirement.key, problem] as const];
  });
  return Object.fromEntries(found);
}

function problemOf(
  requirement: ProgramRequirement,
  answer: string,
  documented: ReadonlySet<string>,
  on: PlainDate,
): AnswerProblem | null {
  const { key, answer: kind } = requirement;
  const asked = isAsked(requirement, on);
  if (kind === "documents") return asked && !documented.has(key) ? "document-missing" : null;
  if (kind === "statement") return asked && answer !== "on" ? "statement-missing" : null;
  if (answer === "") return asked ? "missing" : null;
  if (kind === "number" && !isAmount(answer)) return "number-not-read";
  if (kind === "day" && parseDate(answer) === null) return "day-not-read";
  return null;
}

function isAmount(text: string): boolean {
  return /^\d{1,4}([.,]\d{1,2})?$/.test(text) && isWithin(Number(text.replace(",", ".")));
}

function isWithin(amount: number): boolean {
  return amount > 0 && amount <= most;
}
