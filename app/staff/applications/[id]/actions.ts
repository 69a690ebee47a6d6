"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireRole } from "@/lib/auth/session";
import { fields, type FormState } from "@/lib/forms";
import { recordFindings } from "@/lib/programs/applications/record-findings";
import { readFindingsTyped } from "./read-findings-typed";

/** Records what a reviewer found, or says beside each field what is missing. */
export async function record(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const registrar = await requireRole("registrar");
  const t = await getTranslations("applications");
  const findings = readFindingsTyped(form);
  const unexplained = findings.filter(
    ({ verdict, failure }) => verdict === "not-met" && failure === null,
  );
  if (unexplained.length > 0) {
    const errors = unexplained.map(({ requirement }) => {
      const label = t(`requirement.${requirement}.label`);
      return [`failure-${requirement}`, [`${label}: ${t("refused.failure-missing")}`]] as const;
    });
    return { values: fields(form), errors: Object.fromEntries(errors) };
  }
  const result = await recordFindings(id, findings, registrar);
  if (result.ok) redirect(`/staff/applications/${id}?recorded=1`);
  return { values: fields(form), errors: { form: [t(`refused.${result.refusal}`)] } };
}
