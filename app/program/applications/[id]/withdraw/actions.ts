"use server";

import { takeStep } from "@/app/program/applications/take-step";
import { requireRole } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms";
import { Withdrawal, withdrawApplication } from "@/lib/programs/applications/withdraw-application";

/** Takes an application back. */
export async function withdraw(
  id: string,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const operator = await requireRole("operator");
  return takeStep(form, {
    schema: Withdrawal,
    take: (input) => withdrawApplication(id, input, operator),
    fieldOf: { "not-open": "words" },
    back: `/program/applications/${id}?done=withdrawn`,
  });
}
