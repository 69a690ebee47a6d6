import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { z } from "zod";
import { fields, filled, invalid, type FormState } from "@/lib/forms";
import type { Messages } from "@/lib/i18n/messages";
import type { Result } from "@/lib/result";

/** A word that `facts.refused` explains. */
export type Refused = keyof Messages["facts"]["refused"];

const problems = [
  "missing",
  "too-long",
  "social-security-number",
  "day-not-read",
  "day-not-plausible",
  "email-not-read",
  "hours-not-read",
  "months-not-read",
  "year-not-read",
] as const;

/** How a fact is recorded: what is typed, by which use case, and where each refusal is explained. */
interface Recording<Schema extends z.ZodType, Refusal extends string> {
  readonly schema: Schema;
  readonly record: (input: z.output<Schema>) => Promise<Result<unknown, Refusal>>;
  readonly fieldOf: Readonly<Record<Refusal, string>>;
  /** The page to go to once it is recorded. */
  readonly back: string;
}

/** Records what was typed, or says beside each field what is wrong with it. */
export async function recordFact<Schema extends z.ZodType, Refusal extends Refused>(
  form: FormData,
  recording: Recording<Schema, Refusal>,
): Promise<FormState> {
  const t = await getTranslations("facts.refused");
  return recordExplained(form, recording, (refusal: Refused) => t(refusal));
}

/** As `recordFact`, where a room of its own explains why something is refused. */
export async function recordExplained<Schema extends z.ZodType, Refusal extends string>(
  form: FormData,
  { schema, record, fieldOf, back }: Recording<Schema, Refusal>,
  explain: (refusal: Refusal) => string,
): Promise<FormState> {
  const input = schema.safeParse(filled(form));
  if (!input.success) {
    const t = await getTranslations("facts.problem");
    return invalid(form, input.error, (problem) =>
      t(problems.find((one) => one === problem) ?? "missing"),
    );
  }
  const result = await record(input.data);
  if (result.ok) redirect(back);
  const { refusal } = result;
  return { values: fields(form), errors: { [fieldOf[refusal]]: [explain(refusal)] } };
}
