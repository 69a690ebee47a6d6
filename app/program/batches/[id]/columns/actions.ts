"use server";

import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireRole } from "@/lib/auth/session";
import { findBatch } from "@/lib/batches/find-batch";
import { columnsTwice } from "@/lib/batches/graduate-columns";
import { missingColumns, saveColumns } from "@/lib/batches/save-columns";
import { fields, type FormState } from "@/lib/forms";
import { graduateFields } from "@/lib/rules/graduate-fields";
import { chosenBothWays, sameName, typedMapping } from "./typed-mapping";

/** Takes which column of a batch holds what, and what is the same in every row. */
export async function saveColumnsOf(
  id: string,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const operator = await requireRole("operator");
  const t = await getTranslations("batches.columns");
  const batch = await findBatch(operator, id);
  if (!batch) notFound();
  const values = fields(form);
  const mapping = typedMapping(values);

  const errors: Record<string, string[]> = {};
  for (const field of missingColumns({ ...batch, mapping })) errors[field] = [t("needed")];
  const twice = columnsTwice(mapping);
  for (const field of graduateFields) {
    const column = mapping[field]?.column;
    if (column !== undefined && twice.includes(column)) errors[field] = [t("twice")];
  }
  for (const field of chosenBothWays(values)) errors[sameName(field)] = [t("bothWays")];
  if (Object.keys(errors).length > 0) return { values, errors };

  const result = await saveColumns(operator, id, mapping);
  if (result.ok || result.refusal === "already-submitted") redirect(`/program/batches/${id}`);
  if (result.refusal === "not-found") notFound();
  return { values, errors: { family: [t("changed")] } };
}
