"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { requireRole } from "@/lib/auth/session";
import { findRow } from "@/lib/batches/find-row";
import { openTypedBatch } from "@/lib/batches/open-typed-batch";
import { fields, type FormState } from "@/lib/forms";
import { graduateFields, type GraduateField } from "@/lib/rules/graduate-fields";

/** Takes in one graduate as typed: a batch of one row. What is wrong with it is said beside its fields. */
export async function handIn(
  programId: string,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const operator = await requireRole("operator");
  const t = await getTranslations("batches");
  const values = fields(form);
  const graduate: Partial<Record<GraduateField, string>> = {};
  for (const field of graduateFields) {
    const value = values[field] ?? "";
    if (value !== "") graduate[field] = (field === "ownStaff" ? "yes" : value).slice(0, 1000);
  }
  if (Object.keys(graduate).length === 0) {
    return { values, errors: { family: [t("reason.missing")] } };
  }
  if (!z.uuid().safeParse(programId).success) {
    return { values, errors: { family: [t("new.program-not-found")] } };
  }
  const cohort = { enrolled: null, examined: null };
  const result = await openTypedBatch(operator, programId, t("one.name"), [graduate], cohort);
  if (!result.ok) return { values, errors: { family: [t("new.program-not-found")] } };

  const { id, cameBefore } = result.value;
  if (cameBefore) redirect(`/program/batches/${id}?again=1`);
  const row = await findRow(operator, id, 1);
  const reasons = row === null ? [] : [...row.reasons, ...row.fields.flatMap((one) => one.reasons)];
  redirect(reasons.length > 0 ? `/program/batches/${id}/rows/1` : `/program/batches/${id}/submit`);
}
