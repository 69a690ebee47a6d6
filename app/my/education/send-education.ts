import { getTranslations } from "next-intl/server";
import type { z } from "zod";
import { recordExplained } from "@/app/record-fact";
import type { AmendmentRefusal } from "@/lib/education/amend-education";
import { storeEvidence } from "@/lib/education/store-evidence";
import { fields, type FormState } from "@/lib/forms";
import type { Result } from "@/lib/result";
import { evidenceProblem } from "./evidence-problem";
import { joinTicked } from "./join-ticked";

const fieldOf: Readonly<Record<AmendmentRefusal, string>> = {
  "not-found": "course",
  "your-own": "course",
  "in-the-future": "on",
  "document-not-found": "documentId",
  "already-changed": "course",
  "already-recorded": "course",
  "more-than-a-day": "hours",
};

/**
 * Sends a completed course with its evidence, or says beside each field what is wrong. A file is kept from one
 * sending to the next, so that nobody has to choose it again. The caller has asked who is there.
 */
export async function sendEducation<Schema extends z.ZodType>(
  form: FormData,
  userId: string,
  sending: {
    readonly schema: Schema;
    readonly record: (input: z.output<Schema>) => Promise<Result<unknown, AmendmentRefusal>>;
    /** The page to go to once it is recorded. */
    readonly back: string;
  },
): Promise<FormState> {
  joinTicked(form, "categories");
  const file = form.get("documentId");
  form.delete("documentId");
  const kept = form.get("documentId-kept");
  if (typeof kept === "string") form.set("documentId", kept);
  if (file instanceof File && file.size > 0) {
    const stored = await storeEvidence(file, userId);
    if (!stored.ok) {
      const problem = await evidenceProblem(stored.refusal);
      return { values: fields(form), errors: { documentId: [problem] } };
    }
    form.set("documentId", stored.value.id);
  }
  const [t, facts] = await Promise.all([
    getTranslations("education.problem"),
    getTranslations("facts.refused"),
  ]);
  return recordExplained(form, { ...sending, fieldOf }, (refusal: AmendmentRefusal) =>
    refusal === "document-not-found" || refusal === "already-changed" ? t(refusal) : facts(refusal),
  );
}
