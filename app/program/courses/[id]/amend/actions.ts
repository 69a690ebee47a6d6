"use server";

import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { readCourse } from "@/app/program/courses/read-course";
import { requireRole } from "@/lib/auth/session";
import { amendCourse } from "@/lib/education/roster-amend";
import { findSheet } from "@/lib/education/sheet-find";
import { fields, type FormState } from "@/lib/forms";

/** Amends an announced course, or says beside each field what is wrong. */
export async function amend(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const provider = await requireRole("operator");
  const sheet = await findSheet(id, provider);
  if (!sheet?.course) notFound();
  const read = await readCourse(sheet.course.state, form);
  if ("state" in read) return read.state;
  const result = await amendCourse(id, read.course, provider);
  if (result.ok) redirect(`/program/courses/${id}`);
  if (result.refusal === "not-found") notFound();
  const t = await getTranslations("employees.courses");
  return { values: fields(form), errors: { title: [t(result.refusal)] } };
}
