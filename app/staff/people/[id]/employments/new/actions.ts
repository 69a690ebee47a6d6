"use server";

import { recordFact } from "@/app/staff/record-fact";
import { requireRole } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms";
import { NewEmployment, recordEmployment } from "@/lib/registry/record-employment";

/** Records what was typed, or says what is wrong with it. */
export async function record(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const registrar = await requireRole("registrar");
  return recordFact(form, {
    schema: NewEmployment,
    record: (input) => recordEmployment(id, input, registrar),
    fieldOf: {
      "not-found": "employer",
      "ends-before-start": "to",
      "already-recorded": "from",
      "already-ended": "to",
    },
    back: `/staff/people/${id}`,
  });
}
