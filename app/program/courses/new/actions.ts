"use server";

import { redirect } from "next/navigation";
import { readCourse } from "@/app/program/courses/read-course";
import { requireRole } from "@/lib/auth/session";
import { announceCourse } from "@/lib/education/roster-announce";
import type { FormState } from "@/lib/forms";

/** Announces a course, or says beside each field what is wrong. */
export async function announce(
  state: string,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const provider = await requireRole("operator");
  const read = await readCourse(state, form);
  if ("state" in read) return read.state;
  const { id } = await announceCourse(read.course, provider);
  redirect(`/program/courses/${id}`);
}
