"use server";

import { takeStep } from "@/app/program/applications/take-step";
import { dayFields } from "@/app/staff/applications/[id]/day-fields";
import { requireRole } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms";
import { AppealDecision, decideAppeal } from "@/lib/programs/applications/decide-appeal";

/** Decides the appeal. */
export async function decide(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const registrar = await requireRole("registrar");
  return takeStep(form, {
    schema: AppealDecision,
    take: (input) => decideAppeal(id, input, registrar),
    fieldOf: { ...dayFields, "own-refusal": "decision" },
    back: `/staff/applications/${id}`,
  });
}
