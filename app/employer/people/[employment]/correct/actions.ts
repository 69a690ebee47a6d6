"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { problemKey } from "@/app/employer/problem-keys";
import { requireRole } from "@/lib/auth/session";
import {
  correctEmployee,
  CorrectedWork,
  type CorrectionRefusal,
} from "@/lib/employers/correct-employee";
import { fields, filled, invalid, type FormState } from "@/lib/forms";

const fieldOf: Readonly<Record<CorrectionRefusal, string>> = {
  "not-found": "worksAs",
  "in-the-future": "from",
  "ends-before-start": "to",
  "already-recorded": "from",
  "nothing-differs": "worksAs",
};

/** Records what it should say instead, or says beside each field what is wrong. */
export async function correct(
  employment: string,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const employer = await requireRole("employer");
  const t = await getTranslations("employees");
  const input = CorrectedWork.safeParse(filled(form));
  if (!input.success) {
    return invalid(form, input.error, (problem) => t(`problem.${problemKey(problem)}`));
  }
  const result = await correctEmployee(employment, input.data, employer);
  if (result.ok) redirect("/employer/people?recorded=yes");
  const sentence = t(`refused.${result.refusal}`);
  return { values: fields(form), errors: { [fieldOf[result.refusal]]: [sentence] } };
}
