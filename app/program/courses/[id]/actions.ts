"use server";

import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { readColumns, refusedFile, uploadedFile } from "@/app/lists/read-upload";
import { requireRole } from "@/lib/auth/session";
import { allowLookUps } from "@/lib/education/roster-look-ups";
import { chooseColumns } from "@/lib/education/sheet-choose-columns";
import { findSheet } from "@/lib/education/sheet-find";
import { readList } from "@/lib/education/sheet-keep";
import { postSheet } from "@/lib/education/sheet-post";
import { rosterLines } from "@/lib/education/sheet-type";
import { fields, type FormState } from "@/lib/forms";
import { takeRoster } from "./take-roster";

/** Takes a roster from a file and shows what posting it would do. */
export async function upload(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const provider = await requireRole("operator");
  const uploaded = await uploadedFile(form);
  if ("state" in uploaded) return uploaded.state;
  const { file } = uploaded;
  const read = await readList(file.name, new Uint8Array(await file.arrayBuffer()));
  if (!read.ok) return refusedFile(read.refusal);
  const refusal = await takeRoster(id, read.value, provider);
  if (refusal === "too-many-people") return refusedFile(refusal);
  const t = await getTranslations("employees.courses");
  return { values: {}, errors: { file: [t(refusal)] } };
}

/** Takes a roster line by line and shows what posting it would do. */
export async function type(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const provider = await requireRole("operator");
  const [t, list] = await Promise.all([
    getTranslations("employees.courses"),
    getTranslations("employees.list"),
  ]);
  const values = fields(form);
  const roster = rosterLines(values["lines"] ?? "");
  if (roster.register.rows.length === 0) return { values, errors: { lines: [t("linesMissing")] } };
  const refusal = await takeRoster(id, roster, provider);
  const sentence = refusal === "too-many-people" ? list(refusal) : t(refusal);
  return { values, errors: { lines: [sentence] } };
}

/** Takes which column of a roster holds what. Whoever it names then is looked up, and that is on record. */
export async function choose(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const provider = await requireRole("operator");
  const chosen = await readColumns("course-roster", form);
  if ("state" in chosen) return chosen.state;
  const sheet = await findSheet(id, provider);
  if (!sheet) notFound();
  const allowed = await allowLookUps(sheet.rows.length, provider);
  if (!allowed.ok) {
    const t = await getTranslations("employees.courses");
    return { values: fields(form), errors: { number: [t(allowed.refusal)] } };
  }
  const result = await chooseColumns(id, chosen.columns, provider);
  if (!result.ok && result.refusal === "looking-up") {
    const t = await getTranslations("employees.courses");
    return { values: fields(form), errors: { number: [t(result.refusal)] } };
  }
  redirect(`/program/courses/${id}`);
}

/** Posts a roster. */
export async function post(id: string): Promise<void> {
  const provider = await requireRole("operator");
  const result = await postSheet(id, provider);
  if (!result.ok && result.refusal === "not-found") notFound();
  redirect(`/program/courses/${id}${result.ok ? "" : `?refused=${result.refusal}`}`);
}
