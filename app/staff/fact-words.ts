import { getTranslations } from "next-intl/server";
import { invalid, type FormState } from "@/lib/forms";
import { sources } from "@/lib/registry/sources";
import type { z } from "zod";

const problems = [
  "missing",
  "too-long",
  "day-not-read",
  "email-not-read",
  "hours-not-read",
  "months-not-read",
] as const;

/** What is wrong with a fact, by field, in words. */
export async function explainFact(form: FormData, error: z.ZodError): Promise<FormState> {
  const t = await getTranslations("facts.problem");
  return invalid(form, error, (problem) => t(problems.find((one) => one === problem) ?? "missing"));
}

/** The words around a form that records a fact, and the sources to choose from. */
export async function factWords() {
  const [t, common, errors] = await Promise.all([
    getTranslations("facts"),
    getTranslations("common"),
    getTranslations("errors"),
  ]);
  return {
    words: { problem: errors("summary"), optional: common("optional"), submit: t("record") },
    source: {
      name: "source",
      label: t("field.source"),
      kind: "choice",
      options: sources.map((value) => ({ value, text: t(`source.${value}`) })),
    },
    reason: { name: "reason", label: t("field.reason"), hint: t("hint.reason"), kind: "area" },
  } as const;
}
