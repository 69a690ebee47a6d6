"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { requireRole } from "@/lib/auth/session";
import { fields } from "@/lib/forms";
import { attachDocument, detachDocument } from "@/lib/programs/applications/attach-document";
import type { Applicant } from "@/lib/programs/applications/reach-application";
import { saveAnswers } from "@/lib/programs/applications/save-answers";
import { checkApplication } from "@/lib/programs/applications/send-application";
import { fingerprint } from "@/lib/registry/drafts";
import { requirementKeys } from "@/lib/rules/program-policy";
import type { AnswersState } from "./answers-state";
import { changedMeanwhile } from "./changed-meanwhile";
import { readAnswers } from "./read-answers";

type Errors = Readonly<Record<string, readonly string[]>>;

/** Saves what was typed and attached; then shows what is missing, or goes on to the check, if asked. */
export async function save(
  id: string,
  _previous: AnswersState,
  form: FormData,
): Promise<AnswersState> {
  const operator = await requireRole("operator");
  const t = await getTranslations("applications");
  const values = fields(form);
  const opened = values["version"] ?? "";
  const saved = await saveAnswers(id, readAnswers(form), opened, operator);
  if (!saved.ok && saved.refusal === "not-open") {
    const errors = { name: [t("refused.not-open")] };
    return { values, errors, version: opened, meanwhile: {} };
  }
  // Files are added to those of others, and a browser does not keep them: they are stored in any case.
  const files = await attach(id, form, operator);
  if (!saved.ok) return changedMeanwhile(id, form, files, operator);

  const { cut, version } = saved.value;
  const shown = (errors: Errors): AnswersState => ({ values, errors, version, meanwhile: {} });
  const errors = { ...Object.fromEntries(cut.map((key) => [key, [t("problem.cut")]])), ...files };
  const removed = z.uuid().safeParse(form.get("remove"));
  if (removed.success) await detachDocument(id, removed.data, operator);
  if (Object.keys(errors).length > 0) return shown(errors);
  if (form.get("then") !== "check") {
    // The page makes its form anew when this changes, so that the next save is laid over this one: also where an
    // older text was brought back.
    redirect(`/program/applications/${id}?saved=${fingerprint({ opened, version })}`);
  }

  const missing = await whatIsMissing(id, operator);
  if (Object.keys(missing).length > 0) return shown(missing);
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
