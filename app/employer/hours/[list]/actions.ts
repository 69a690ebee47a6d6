"use server";

import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { readColumns } from "@/app/lists/read-upload";
import { requireRole } from "@/lib/auth/session";
import { chooseColumns } from "@/lib/education/sheet-choose-columns";
import { postSheet } from "@/lib/education/sheet-post";
import { fields, type FormState } from "@/lib/forms";

/** Takes which column of a list holds what. */
export async function choose(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const employer = await requireRole("employer");
  const chosen = await readColumns("employer-hours", form);
  if ("state" in chosen) return chosen.state;
  const result = await chooseColumns(id, chosen.columns, employer);
  if (!result.ok && result.refusal === "not-found") notFound();
  if (!result.ok && result.refusal === "unit-missing") {
    const t = await getTranslations("employees.list");
    return { values: fields(form), errors: { hoursIn: [t("unitNeeded")] } };
  }
  redirect(`/employer/hours/${id}`);
}

/** Posts a list. */
export async function post(id: string): Promise<void> {
  const employer = await requireRole("employer");
  const result = await postSheet(id, employer);
  if (!result.ok && result.refusal === "not-found") notFound();
  redirect(`/employer/hours/${id}${result.ok ? "" : `?refused=${result.refusal}`}`);
}
