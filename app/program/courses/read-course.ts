import { getTranslations } from "next-intl/server";
import type { z } from "zod";
import { problemKey } from "@/app/employer/problem-keys";
import { joinTicked } from "@/app/my/education/join-ticked";
import { NewCourse } from "@/lib/education/roster-announce";
import { filled, invalid, type FormState } from "@/lib/forms";

/** The course that a form says, of a state, or what is wrong with it. */
export async function readCourse(
  state: string,
  form: FormData,
): Promise<{ readonly course: z.output<typeof NewCourse> } | { readonly state: FormState }> {
  joinTicked(form, "categories");
  const input = NewCourse.safeParse({ ...filled(form), state });
  if (input.success) return { course: input.data };
  const t = await getTranslations("employees.problem");
  return { state: invalid(form, input.error, (problem) => t(problemKey(problem))) };
}
