"use server";

import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { evidenceProblem } from "@/app/my/education/evidence-problem";
import { requireRole } from "@/lib/auth/session";
import { answerAudit, handInEvidence } from "@/lib/education/audit-answer";
import { findAuditItem } from "@/lib/education/audit-item";
import { storeEvidence } from "@/lib/education/store-evidence";
import { fields, type FormState } from "@/lib/forms";

/** Takes a file for one of the records, or says what is wrong with it. */
export async function handIn(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const holder = await requireRole("holder");
  const t = await getTranslations("audits.mine");
  const values = fields(form);
  const wrong = (field: string, sentence: string): FormState => ({
    values,
    errors: { [field]: [sentence] },
  });
  const file = form.get("file");
  if (!(file instanceof File) || file.size === 0) return wrong("file", t("fileMissing"));
  // Nothing is stored for somebody who was not asked.
  if (!(await findAuditItem(id, { personId: holder.personId }))) notFound();
  const stored = await storeEvidence(file, holder.userId);
  if (!stored.ok) return wrong("file", await evidenceProblem(stored.refusal));
  const evidence = { educationId: values["educationId"] ?? "", documentId: stored.value.id };
  const result = await handInEvidence(id, evidence, holder);
  if (result.ok) redirect(`/my/audits/${id}?added=yes`);
  if (result.refusal === "not-found") notFound();
  const field = result.refusal === "not-of-this-period" ? "educationId" : "file";
  return wrong(field, t(`refused.${result.refusal}`));
}

/** Records that the holder has handed in everything. */
export async function answer(id: string): Promise<void> {
  const holder = await requireRole("holder");
  const result = await answerAudit(id, holder);
  if (!result.ok && result.refusal === "not-found") notFound();
  redirect(`/my/audits/${id}`);
}
