"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireRole } from "@/lib/auth/session";
import { today } from "@/lib/dates";
import { fields, filled, type FormState } from "@/lib/forms";
import {
  NewEducation,
  recordEducation,
  type EducationRefusal,
} from "@/lib/registry/record-education";
import { timeZoneOf } from "@/lib/states/catalogue";
import { explainFact } from "@/app/staff/fact-words";

/** The field beside which each refusal is explained. */
const fieldOf = {
  "not-found": "on",
  "in-the-future": "on",
  "more-than-a-day": "hours",
} satisfies Record<EducationRefusal, string>;

/** Records what was typed, or says what is wrong with it. */
export async function record(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const registrar = await requireRole("registrar");
  const input = NewEducation.safeParse(filled(form));
  if (!input.success) return explainFact(form, input.error);

  const result = await recordEducation(
    id,
    input.data,
    registrar,
    today(timeZoneOf(registrar.state)),
  );
  if (!result.ok) {
    const t = await getTranslations("facts.refused");
    return { values: fields(form), errors: { [fieldOf[result.refusal]]: [t(result.refusal)] } };
  }
  redirect(`/staff/people/${id}`);
}
