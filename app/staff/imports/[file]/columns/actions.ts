"use server";

import { getTranslations } from "next-intl/server";
import { notFound, redirect } from "next/navigation";
import { requireRole } from "@/lib/auth/session";
import { fields, type FormState } from "@/lib/forms";
import { fields as columnFields, missingColumns, type Field } from "@/lib/intake/guess-columns";
import { changeMapping } from "@/lib/intake/start-import";

/** Takes which column of a stored file holds what. */
export async function saveColumns(_previous: FormState, form: FormData): Promise<FormState> {
  const actor = await requireRole("registrar");
  const t = await getTranslations("imports.mapping");
  const values = fields(form);
  const { fileId = "" } = values;

  const mapping = toMapping(values);
  const errors: Record<string, string[]> = {};
  for (const field of missingColumns(mapping)) errors[field] = [t("needed")];
  for (const field of chosenTwice(mapping)) errors[field] = [t("twice")];
  if (Object.keys(errors).length > 0) return { values, errors };

  const result = await changeMapping(fileId, mapping, actor);
  if (result.ok) redirect(`/staff/imports/${fileId}`);
  if (result.refusal === "no-such-file") notFound();
  return { values, errors: { family: [t(result.refusal)] } };
}

type Mapping = Partial<Record<Field, number>>;

function toMapping(values: Readonly<Record<string, string>>): Mapping {
  const mapping: Mapping = {};
  for (const field of columnFields) {
    const chosen = values[field] ?? "";
    if (/^\d{1,3}$/.test(chosen)) mapping[field] = Number(chosen);
  }
  return mapping;
}

function chosenTwice(mapping: Mapping): readonly Field[] {
  const chosen = columnFields.filter((field) => mapping[field] !== undefined);
  return chosen.filter((field) =>
    chosen.some((other) => other !== field && mapping[other] === mapping[field]),
  );
}
