import type { z } from "zod";
import { questions, type QuestionName } from "./question";
import { refuse, type Refusal, type RefusalCode } from "./refusal";

/** Whether this is the name of a question. */
export function isQuestion(name: unknown): name is QuestionName {
  return typeof name === "string" && Object.hasOwn(questions, name);
}

/** Reads a question of a known name by its form. */
export function readAs<T>(
  schema: z.ZodType<T>,
  input: unknown,
): { asked: T } | { refusal: Refusal } {
  const result = schema.safeParse(input);
  if (result.success) return { asked: result.data };
  const [issue] = result.error.issues;
  return {
    refusal:
      issue === undefined
        ? refuse("wrong-type", "It cannot be read.", [])
        : refusalOf(issue, input),
  };
}

function refusalOf(issue: z.core.$ZodIssue, input: unknown): Refusal {
  const { path } = issue;
  switch (issue.code) {
    case "custom":
      return refuse(ourCode(issue.params), issue.message, path);
    case "unrecognized_keys": {
      const field = issue.keys[0] ?? "";
      return refuse("unknown-field", `There is no field “${field}” here.`, [...path, field]);
    }
    case "invalid_value":
      return isMissing(input, path)
        ? refuse("missing", "It is required.", path)
        : refuse("unknown-value", `It has to be one of: ${issue.values.join(", ")}.`, path);
    default:
      return isMissing(input, path)
        ? refuse("missing", "It is required.", path)
        : refuse("wrong-type", wrongType(issue), path);
  }
}

function ourCode(params: Record<string, unknown> | undefined): RefusalCode {
  const code = params?.code;
  return codes.find((known) => known === code) ?? "wrong-type";
}

const codes = [
  "not-a-day",
  "below-zero",
  "more-than-a-day",
  "ends-before-it-starts",
  "unknown-field",
] as const satisfies readonly RefusalCode[];

function wrongType(issue: z.core.$ZodIssue): string {
  return issue.code === "invalid_type"
    ? `It has to be ${article(issue.expected)}.`
    : "It has another form than expected.";
}

/** Types of which people do not speak by the names that zod gives them. */
const plainly: Readonly<Record<string, string>> = {
  array: "list",
  boolean: "true or false",
  int: "whole number",
  string: "text",
};

function article(expected: string): string {
  const plain = plainly[expected] ?? expected;
  if (expected === "boolean") return plain;
  return /^[aeiou]/.test(plain) ? `an ${plain}` : `a ${plain}`;
}

function isMissing(input: unknown, path: readonly PropertyKey[]): boolean {
  let value: unknown = input;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return true;
    value = Object.getOwnPropertyDescriptor(value, key)?.value;
  }
  return value === undefined || value === null;
}
