"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { problemKey } from "@/app/employer/problem-keys";
import { requireRole } from "@/lib/auth/session";
import { endEmployee } from "@/lib/employers/end-employee";
import { fields, filled, invalid, type FormState } from "@/lib/forms";
import { requiredDay } from "@/lib/registry/inputs";

const LastDay = z.object({ to: requiredDay });

/** Records the last day of work, or says what is wrong with it. */
export async function end(
  employment: string,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const employer = await requireRole("employer");
  const t = await getTranslations("employees");
  const input = LastDay.safeParse(filled(form));
  if (!input.success) {
    return invalid(form, input.error, (problem) => t(`problem.${problemKey(problem)}`));
  }
  const result = await endEmployee(employment, input.data.to, employer);
  if (result.ok) redirect("/employer/people?recorded=yes");
  return { values: fields(form), errors: { to: [t(`refused.${result.refusal}`)] } };
}
