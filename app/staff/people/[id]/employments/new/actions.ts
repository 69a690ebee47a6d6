"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireRole } from "@/lib/auth/session";
import { fields, filled, type FormState } from "@/lib/forms";
import {
  NewEmployment,
  recordEmployment,
  type EmploymentRefusal,
} from "@/lib/registry/record-employment";
import { explainFact } from "@/app/staff/fact-words";

/** The field beside which each refusal is explained. */
const fieldOf = {
  "not-found": "employer",
  "ends-before-start": "to",
  "already-ended": "to",
} satisfies Record<EmploymentRefusal, string>;

/** Records what was typed, or says what is wrong with it. */
export async function record(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const registrar = await requireRole("registrar");
  const input = NewEmployment.safeParse(filled(form));
  if (!input.success) return explainFact(form, input.error);

  const result = await recordEmployment(id, input.data, registrar);
  if (!result.ok) {
    const t = await getTranslations("facts.refused");
    return { values: fields(form), errors: { [fieldOf[result.refusal]]: [t(result.refusal)] } };
  }
  redirect(`/staff/people/${id}`);
}
