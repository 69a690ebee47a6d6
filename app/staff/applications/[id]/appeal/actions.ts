"use server";

import { takeStep } from "@/app/program/applications/take-step";
import { requireRole } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms";
import { AppealDecision, decideAppeal } from "@/lib/programs/applications/decide-appeal";

/** Decides the appeal. */
export async function decide(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const registrar = await requireRole("registrar");
  return takeStep(form, {
    schema: AppealDecision,
    take: (input) => decideAppeal(id, input, registrar),
    fieldOf: {
      "day-before-sending": "from",
      "day-too-far": "from",
      "day-not-later": "from",
      "limited-then": "from",
      "operator-closed": "from",
      "not-open": "from",
      "in-the-way": "from",
      "name-taken": "from",
      "own-refusal": "decision",
    },
    back: `/staff/applications/${id}`,
  });
}
