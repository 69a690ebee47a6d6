"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { problemKey } from "@/app/employer/problem-keys";
import { requireRole } from "@/lib/auth/session";
import { announceCourse, NewCourse } from "@/lib/education/roster-announce";
import { filled, invalid, type FormState } from "@/lib/forms";

/** Announces a course, or says beside each field what is wrong. */
export async function announce(
  state: string,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const provider = await requireRole("operator");
  const t = await getTranslations("employees.problem");
  const categories = form.getAll("categories").filter((value) => typeof value === "string");
  form.set("categories", categories.join(" "));
  const input = NewCourse.safeParse({ ...filled(form), state });
  if (!input.success) return invalid(form, input.error, (problem) => t(problemKey(problem)));
  const { id } = await announceCourse(input.data, provider);
  redirect(`/program/courses/${id}`);
}
