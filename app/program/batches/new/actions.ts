"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { requireRole } from "@/lib/auth/session";
import { findBatch } from "@/lib/batches/find-batch";
import { openBatch, type OpenRefusal } from "@/lib/batches/open-batch";
import { missingColumns } from "@/lib/batches/save-columns";
import { fields, type FormState } from "@/lib/forms";
import { largestRegister } from "@/lib/intake/read-file";
import { readCohort } from "./read-cohort";

/** Keeps a list of graduates, without what may not be stored, and shows what submitting it would do. */
export async function upload(_previous: FormState, form: FormData): Promise<FormState> {
  const operator = await requireRole("operator");
  const t = await getTranslations("batches.new");
  const values = fields(form);
  const file = form.get("file");
  const cohort = readCohort(values);

  const errors: Record<string, string[]> = {};
  for (const field of cohort.wrong) errors[field] = [t("notANumber")];
  if (!(file instanceof File) || file.size === 0) {
    return { values, errors: { file: [t("fileMissing")], ...errors } };
  }
  if (cohort.wrong.length > 0) {
    return { values, errors: { ...errors, file: [t("chooseAgain")] } };
  }
  if (file.size > largestRegister.bytes) return { values, errors: await inWords("too-large") };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const program = z.uuid().safeParse(values["program"]);
  if (!program.success) return { values, errors: await inWords("program-not-found") };
  const result = await openBatch(operator, program.data, file.name, bytes, cohort.value);
  if (!result.ok) return { values, errors: await inWords(result.refusal) };

  const { id, cameBefore, unreadSheets } = result.value;
  const batch = cameBefore ? null : await findBatch(operator, id);
  const said = new URLSearchParams(cameBefore ? { again: "1" } : {});
  if (unreadSheets > 0) said.set("sheets", String(unreadSheets));
  const place = batch && missingColumns(batch).length > 0 ? `${id}/columns` : id;
  redirect(`/program/batches/${place}${said.size > 0 ? `?${said.toString()}` : ""}`);
}

async function inWords(refusal: OpenRefusal): Promise<FormState["errors"]> {
  const t = await getTranslations("batches.new");
  if (refusal === "program-not-found") return { program: [t(refusal)] };
  if (refusal === "too-many-graduates") return { file: [t(refusal)] };
  const file = await getTranslations("imports.refusal");
  return { file: [file(refusal)] };
}
