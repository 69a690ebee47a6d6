import type { z } from "zod";

/** What a form shows after it was sent: when it was not accepted, what was typed and what is wrong by field. */
export interface FormState {
  readonly values: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, readonly string[]>>;
  /** What was done, where nothing leads away from the form. */
  readonly done?: string;
}

/** A form nobody has sent yet. */
export const emptyForm: FormState = { values: {}, errors: {} };

/** The text fields of a form, trimmed. Files are left out. */
export function fields(form: FormData): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value === "string" && !name.startsWith("$")) texts[name] = value.trim();
  }
  return texts;
}

/** The fields that hold something. */
export function filled(form: FormData): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(fields(form)).filter(([, value]) => value !== ""));
}

/** What is wrong by field; each problem is a key that `explain` turns into a sentence. */
export function invalid(
  form: FormData,
  error: z.ZodError,
  explain: (problem: string) => string,
): FormState {
  const errors: Record<string, string[]> = {};
  for (const issue of error.issues) {
    const name = String(issue.path[0] ?? "form");
    const sentences = (errors[name] ??= []);
    if (sentences.length === 0) sentences.push(explain(issue.message));
  }
  return { values: fields(form), errors };
}
