"use server";

import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { auditProblem } from "@/app/staff/audits/problem-keys";
import { requireRole } from "@/lib/auth/session";
import { AuditFinding, decideAudit } from "@/lib/education/audit-decide";
import { findAuditItem } from "@/lib/education/audit-item";
import { fields, filled, invalid, type FormState } from "@/lib/forms";

/** Records what the office found, or says beside each field what is wrong. */
export async function decide(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const registrar = await requireRole("registrar");
  const t = await getTranslations("audits");
  const records = form.getAll("records").filter((value) => typeof value === "string");
  form.set("records", records.join(" "));
  const input = AuditFinding.safeParse({ ...filled(form), records });
  if (!input.success) {
    return invalid(form, input.error, (problem) => t(`problem.${auditProblem(problem)}`));
  }
  const result = await decideAudit(id, input.data, registrar);
  if (!result.ok && result.refusal !== "not-found") {
    const field = result.refusal === "already-decided" ? "decision" : "records";
    return { values: fields(form), errors: { [field]: [t(`item.refused.${result.refusal}`)] } };
  }
  const item = await findAuditItem(id, { state: registrar.state });
  if (!item) notFound();
  redirect(`/staff/audits/${item.auditId}/${id}`);
}
