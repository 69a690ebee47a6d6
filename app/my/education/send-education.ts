import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { z } from "zod";
import type { AmendmentRefusal } from "@/lib/education/amend-education";
import { OwnEducation } from "@/lib/education/record-own-education";
import { fields, filled, invalid, type FormState } from "@/lib/forms";
import { storeDocument } from "@/lib/registry/store-document";
import type { Result } from "@/lib/result";
import { joinTicked } from "./join-ticked";

const fieldOf: Readonly<Record<AmendmentRefusal, string>> = {
  "not-found": "course",
  "in-the-future": "on",
  "document-not-found": "documentId",
  "already-changed": "course",
  "already-recorded": "course",
  "more-than-a-day": "hours",
};

const problems = [
  "missing",
  "too-long",
  "social-security-number",
  "day-not-read",
  "day-not-plausible",
  "hours-not-read",
] as const;

/**
 * Sends a completed course with its evidence, or says beside each field what is wrong. A file is kept from one
 * sending to the next, so that nobody has to choose it again. The caller has asked who is there.
 */
export async function sendEducation(
  form: FormData,
  userId: string,
  record: (input: z.output<typeof OwnEducation>) => Promise<Result<unknown, AmendmentRefusal>>,
  back: string,
): Promise<FormState> {
  joinTicked(form, "categories");
  const file = form.get("documentId");
  form.delete("documentId");
  const kept = form.get("documentId-kept");
  if (typeof kept === "string") form.set("documentId", kept);
  if (file instanceof File && file.size > 0) {
    const stored = await storeDocument(file, userId);
    if (!stored.ok) {
      const t = await getTranslations("register.problem");
      return { values: fields(form), errors: { documentId: [t(stored.refusal)] } };
    }
    form.set("documentId", stored.value.id);
  }
  const input = OwnEducation.safeParse(filled(form));
  if (!input.success) {
    const t = await getTranslations("facts.problem");
    return invalid(form, input.error, (problem) =>
      t(problems.find((one) => one === problem) ?? "missing"),
    );
  }
  const result = await record(input.data);
  if (result.ok) redirect(back);
  return {
    values: fields(form),
    errors: { [fieldOf[result.refusal]]: [await explain(result.refusal)] },
  };
}

async function explain(refusal: AmendmentRefusal): Promise<string> {
  const [t, facts] = await Promise.all([
    getTranslations("education.problem"),
    getTranslations("facts.refused"),
  ]);
  return refusal === "document-not-found" || refusal === "already-changed"
    ? t(refusal)
    : facts(refusal);
}
