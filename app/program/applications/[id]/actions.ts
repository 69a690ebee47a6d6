"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { requireRole } from "@/lib/auth/session";
import { fields, type FormState } from "@/lib/forms";
import { attachDocument, detachDocument } from "@/lib/programs/applications/attach-document";
import type { Applicant } from "@/lib/programs/applications/reach-application";
import { saveAnswers } from "@/lib/programs/applications/save-answers";
import { checkApplication } from "@/lib/programs/applications/send-application";
import { requirementKeys } from "@/lib/rules/program-policy";
import { readAnswers } from "./read-answers";

type Errors = Readonly<Record<string, readonly string[]>>;

/** Saves what was typed and attached; then shows what is missing, or goes on to the check, if asked. */
export async function save(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const operator = await requireRole("operator");
  const t = await getTranslations("applications");
  const saved = await saveAnswers(id, readAnswers(form), operator);
  if (!saved.ok) return { values: fields(form), errors: { name: [t(`refused.${saved.refusal}`)] } };

  const cut = saved.value.cut.map((key) => [key, [t("problem.cut")]] as const);
  const errors = { ...Object.fromEntries(cut), ...(await attach(id, form, operator)) };
  const removed = z.uuid().safeParse(form.get("remove"));
  if (removed.success) await detachDocument(id, removed.data, operator);
  if (Object.keys(errors).length > 0) return { values: fields(form), errors };
  if (form.get("then") !== "check") redirect(`/program/applications/${id}?saved=1`);

  const missing = await whatIsMissing(id, operator);
  if (Object.keys(missing).length > 0) return { values: fields(form), errors: missing };
  redirect(`/program/applications/${id}/check`);
}

/** Attaches the files that were chosen; answers what is wrong with those that are not taken. */
async function attach(id: string, form: FormData, operator: Applicant): Promise<Errors> {
  const t = await getTranslations("applications");
  const errors: Record<string, readonly string[]> = {};
  for (const key of requirementKeys) {
    const file = form.get(`file-${key}`);
    if (!(file instanceof File) || isNone(file)) continue;
    const attached = await attachDocument(id, key, file, operator);
    if (attached.ok) continue;
    const { refusal } = attached;
    errors[`file-${key}`] = [
      refusal === "not-open" ? t("refused.not-open") : t(`problem.${refusal}`),
    ];
  }
  return errors;
}

/** No file was chosen: browsers send an empty one, whose missing name some parsers write out. */
function isNone({ name, size }: File): boolean {
  return size === 0 && (name === "" || name === "undefined");
}

async function whatIsMissing(id: string, operator: Applicant): Promise<Errors> {
  const t = await getTranslations("applications");
  const problems = await checkApplication(id, operator);
  if (problems === null) return { name: [t("refused.not-open")] };
  return Object.fromEntries(
    Object.entries(problems).map(([key, problem]) => [
      problem === "document-missing" ? `file-${key}` : key,
      [t(`problem.${problem}`)],
    ]),
  );
}
