"use server";

import { takeStep } from "@/app/program/applications/take-step";
import { requireRole } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms";
import { appealRefusal, NewAppeal } from "@/lib/programs/applications/appeal-refusal";

/** Appeals a refusal. */
export async function appeal(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const operator = await requireRole("operator");
  return takeStep(form, {
    schema: NewAppeal,
    take: (input) => appealRefusal(id, input, operator),
    fieldOf: { "not-open": "words" },
    back: `/program/applications/${id}?done=appealed`,
  });
}
