"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { explainFact } from "@/app/staff/fact-words";
import { requireRole } from "@/lib/auth/session";
import { fields, filled, type FormState } from "@/lib/forms";
import { requiredDay } from "@/lib/registry/inputs";
import { endEmployment } from "@/lib/registry/record-employment";

const LastDay = z.object({ to: requiredDay });

/** Records the last day of work, or says what is wrong with it. */
export async function record(
  personId: string,
  employmentId: string,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const registrar = await requireRole("registrar");
  const input = LastDay.safeParse(filled(form));
  if (!input.success) return explainFact(form, input.error);

  const result = await endEmployment(employmentId, input.data.to, registrar);
  if (!result.ok) {
    const t = await getTranslations("facts.refused");
    return { values: fields(form), errors: { to: [t(result.refusal)] } };
  }
  redirect(`/staff/people/${personId}`);
}
