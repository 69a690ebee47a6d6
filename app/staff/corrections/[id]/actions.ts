"use server";

import { recordFact } from "@/app/record-fact";
import { requireRole } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms";
import { CorrectionDecision, decideCorrection } from "@/lib/requests/decide-correction";

/** Records what the office decided, or says what is wrong with it. */
export async function decide(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const registrar = await requireRole("registrar");
  return recordFact(form, {
    schema: CorrectionDecision,
    record: (input) => decideCorrection(id, input, registrar),
    fieldOf: { "not-open": "decision", "own-request": "decision" },
    back: "/staff/requests",
  });
}
