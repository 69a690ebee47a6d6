"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { auditProblem } from "@/app/staff/audits/problem-keys";
import { requireRole } from "@/lib/auth/session";
import { askForAudit } from "@/lib/education/audit-ask";
import { NewAudit, type AuditRefusal } from "@/lib/education/audit-asked";
import { fields, filled, invalid, type FormState } from "@/lib/forms";

const fieldOf: Readonly<Record<AuditRefusal | "drawing-already", string>> = {
  "no-such-kind": "kind",
  "ends-before-start": "to",
  "not-ended-yet": "to",
  "over-the-limit": "percent",
  "due-too-early": "due",
  "drawn-already": "from",
  "nobody-to-draw": "from",
  "drawing-already": "kind",
};

/** Draws an audit or has it drawn, or says beside each field what is wrong. */
export async function draw(_previous: FormState, form: FormData): Promise<FormState> {
  const registrar = await requireRole("registrar");
  const t = await getTranslations("audits");
  const input = NewAudit.safeParse(filled(form));
  if (!input.success) {
    return invalid(form, input.error, (problem) => t(`problem.${auditProblem(problem)}`));
  }
  const result = await askForAudit(input.data, registrar);
  if (result.ok) redirect(`/staff/audits/${result.value.id ?? ""}`);
  const sentence = t(`refused.${result.refusal}`);
  return { values: fields(form), errors: { [fieldOf[result.refusal]]: [sentence] } };
}
