"use server";

import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireRole } from "@/lib/auth/session";
import { findRow } from "@/lib/batches/find-row";
import { leaveOut, mendRow } from "@/lib/batches/mend-row";
import { fields, type FormState } from "@/lib/forms";
import { graduateFields, type GraduateField } from "@/lib/rules/graduate-fields";

/** Writes what was typed into a row, and goes on to the next one that has to be mended. */
export async function mend(
  id: string,
  number: number,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const operator = await requireRole("operator");
  const values = fields(form);
  const typed: Partial<Record<GraduateField, string>> = {};
  for (const field of graduateFields) {
    const value = values[field];
    if (value !== undefined) typed[field] = value.slice(0, 1000);
  }
  const result = await mendRow(operator, id, number, typed);
  if (result.ok) {
    const row = `/program/batches/${id}/rows/${String(number)}`;
    if (result.value.stillWrong) redirect(`${row}?kept=1`);
    redirect(await nextAddress(operator, id, number));
  }
  if (result.refusal === "column-missing") {
    const t = await getTranslations("batches.row");
    return { values, errors: { family: [t("columnMissing")] } };
  }
  if (result.refusal === "already-submitted") redirect(`/program/batches/${id}`);
  notFound();
}

/** Leaves a row out of what is submitted, or takes it in again. */
export async function keepOut(id: string, number: number, out: boolean): Promise<void> {
  const operator = await requireRole("operator");
  const result = await leaveOut(operator, id, number, out);
  if (!result.ok && result.refusal === "not-found") notFound();
  if (result.ok && out) redirect(await nextAddress(operator, id, number));
  redirect(`/program/batches/${id}/rows/${String(number)}`);
}

async function nextAddress(
  operator: Parameters<typeof findRow>[0],
  id: string,
  number: number,
): Promise<string> {
  const next = (await findRow(operator, id, number))?.nextBad ?? null;
  const batch = `/program/batches/${id}`;
  return next === null ? `${batch}?mended=1` : `${batch}/rows/${String(next)}?mended=1`;
}
