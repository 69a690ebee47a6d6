"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireRole } from "@/lib/auth/session";
import { fields, filled, type FormState } from "@/lib/forms";
import {
  NewExtension,
  recordExtension,
  type ExtensionRefusal,
} from "@/lib/registry/record-extension";
import { explainFact } from "@/app/staff/fact-words";

/** The field beside which each refusal is explained. */
const fieldOf = {
  "not-found": "grantedOn",
  "before-issue": "grantedOn",
  "already-recorded": "grantedOn",
} satisfies Record<ExtensionRefusal, string>;

/** Records what was typed, or says what is wrong with it. */
export async function record(
  number: string,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const registrar = await requireRole("registrar");
  const input = NewExtension.safeParse(filled(form));
  if (!input.success) return explainFact(form, input.error);

  const result = await recordExtension(number, input.data, registrar);
  if (!result.ok) {
    const t = await getTranslations("facts.refused");
    return { values: fields(form), errors: { [fieldOf[result.refusal]]: [t(result.refusal)] } };
  }
  redirect(`/staff/credentials/${number}`);
}
