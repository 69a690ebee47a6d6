"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { refusedFile, uploadedFile } from "@/app/lists/read-upload";
import { requireRole } from "@/lib/auth/session";
import { keepHoursList, readList } from "@/lib/education/sheet-keep";
import { recordTypedHours } from "@/lib/education/sheet-type";
import { fields, type FormState } from "@/lib/forms";

/** Keeps a list of hours without what may not be stored, and shows what posting it would do. */
export async function upload(_previous: FormState, form: FormData): Promise<FormState> {
  const employer = await requireRole("employer");
  const uploaded = await uploadedFile(form);
  if ("state" in uploaded) return uploaded.state;
  const { file } = uploaded;
  const read = await readList(file.name, new Uint8Array(await file.arrayBuffer()));
  if (!read.ok) return refusedFile(read.refusal);
  const { id, cameBefore } = await keepHoursList(read.value, employer);
  redirect(`/employer/hours/${id}${cameBefore ? "?again=yes" : ""}`);
}

/** Records hours of one person, or says beside each field what is wrong. */
export async function type(_previous: FormState, form: FormData): Promise<FormState> {
  const employer = await requireRole("employer");
  const categories = form.getAll("categories").filter((value) => typeof value === "string");
  const values = { ...fields(form), categories: categories.join(" ") };
  const listed = { ...values, categories: categories.join(";") };
  const result = await recordTypedHours(listed, employer);
  if (result.ok) redirect(`/employer/hours/${result.value.id}`);
  const t = await getTranslations("employees");
  if ("refusal" in result) {
    const refusal = result.refusal === "not-found" ? "nothing-to-post" : result.refusal;
    const sentence =
      refusal === "already-posted" ? t("list.reason.already-recorded") : t(`posting.${refusal}`);
    return { values, errors: { course: [sentence] } };
  }
  const errors: Record<string, string[]> = {};
  for (const { reason, field } of result.problems) {
    (errors[field ?? "course"] ??= []).push(t(`list.reason.${reason}`));
  }
  return { values, errors };
}
