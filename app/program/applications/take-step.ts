import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { z } from "zod";
import { fields, filled, invalid, type FormState } from "@/lib/forms";
import type { Messages } from "@/lib/i18n/messages";
import type { Result } from "@/lib/result";

type Refused = keyof Messages["applications"]["refused"];

const problems = [
  "missing",
  "too-long",
  "social-security-number",
  "number-not-read",
  "day-not-read",
  "day-not-plausible",
] as const;

/** A step of an application: what is typed, by which use case, and where each refusal is explained. */
interface Step<Schema extends z.ZodType, Value, Refusal extends Refused> {
  readonly schema: Schema;
  readonly take: (input: z.output<Schema>) => Promise<Result<Value, Refusal>>;
  readonly fieldOf: Readonly<Record<Refusal, string>>;
  /** What the sentence of a refusal names, where it names anything. */
  readonly named?: () => Promise<Readonly<Record<string, string>>>;
  /** The page to go to once it is done. */
  readonly back: string | ((value: Value) => string);
}

/** Takes a step as typed, or says beside each field what is wrong with it. */
export async function takeStep<Schema extends z.ZodType, Value, Refusal extends Refused>(
  form: FormData,
  { schema, take, fieldOf, named, back }: Step<Schema, Value, Refusal>,
): Promise<FormState> {
  const chosen = form.getAll("requirements").filter((one) => typeof one === "string");
  const input = schema.safeParse({ ...filled(form), requirements: chosen });
  const kept = { requirements: chosen.join(" ") };
  if (!input.success) {
    const t = await getTranslations("applications.problem");
    const state = invalid(form, input.error, (problem) =>
      t(problems.find((one) => one === problem) ?? "missing"),
    );
    return { ...state, values: { ...state.values, ...kept } };
  }
  const result = await take(input.data);
  if (result.ok) redirect(typeof back === "string" ? back : back(result.value));
  const refusal: Refused = result.refusal;
  const t = await getTranslations("applications.refused");
  return {
    values: { ...fields(form), ...kept },
    errors: { [fieldOf[result.refusal]]: [t(refusal, await named?.())] },
  };
}
