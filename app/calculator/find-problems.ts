import type { z } from "zod";
import type { Locale } from "@/lib/i18n/locale";
import { questions } from "@/lib/rules/question";
import { wordsIn, type Field, type OpenField, type TaskName, type Values } from "./questionnaire";
import { questionFrom } from "./values";

/** What is wrong with each field, all at once: by the contract, the same as for machines. */
export function findProblems(
  task: TaskName,
  fields: readonly Field[],
  values: Values,
  locale: Locale,
): Readonly<Record<string, readonly string[]>> {
  const t = wordsIn(locale);
  const found = new Map<string, readonly string[]>();
  const issues = issuesOf(task, fields, values);
  for (const field of fields) {
    if (field.kind === "fixed") continue;
    const about = { label: t(`field.${field.key}.label`), text: values[field.name] ?? "" };
    const problem = problemOf(field, values) ?? issues.get(field.name) ?? null;
    if (problem !== null) found.set(field.name, [t(`problem.${problem}`, about)]);
  }
  return Object.fromEntries(found);
}

const codes = ["not-a-day", "below-zero", "more-than-a-day", "ends-before-it-starts"] as const;

type ProblemKey =
  (typeof codes)[number] | "not-a-number" | "missing-day" | "missing" | "not-offered" | "other";

/** What the contract leaves to us: an answer that has to be there, or that is none of those offered. */
function problemOf(field: OpenField, values: Values): ProblemKey | null {
  const text = values[field.name] ?? "";
  if (text === "") {
    if (field.required !== true) return null;
    return field.kind === "day" ? "missing-day" : "missing";
  }
  if (field.kind !== "choice" && field.kind !== "choices") return null;
  const offered = new Set(field.options.map(({ value }) => value));
  return text.split(/\s+/).every((value) => offered.has(value)) ? null : "not-offered";
}

function issuesOf(
  task: TaskName,
  fields: readonly Field[],
  values: Values,
): ReadonlyMap<string, ProblemKey> {
  const result = questions[task].safeParse(questionFrom(fields, values));
  const kinds = new Map(fields.map(({ name, kind }) => [name, kind]));
  return new Map(
    (result.error?.issues ?? []).map((issue) => {
      const name = issue.path.map(String).join(".");
      const isEmpty = (values[name] ?? "") === "";
      return [name, problemIn(issue, kinds.get(name), isEmpty)];
    }),
  );
}

function problemIn(
  issue: z.core.$ZodIssue,
  kind: Field["kind"] | undefined,
  isEmpty: boolean,
): ProblemKey {
  if (issue.code === "custom") {
    const code: unknown = issue.params?.["code"];
    return codes.find((known) => known === code) ?? "other";
  }
  if (isEmpty) return kind === "day" ? "missing-day" : "missing";
  return kind === "amount" ? "not-a-number" : "other";
}
