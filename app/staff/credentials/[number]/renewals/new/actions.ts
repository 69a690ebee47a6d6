"use server";

import { recordFact } from "@/app/staff/record-fact";
import { requireRole } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms";
import { NewRenewal, recordRenewal } from "@/lib/registry/record-renewal";

/** Records what was typed, or says what is wrong with it. */
export async function record(
  number: string,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const registrar = await requireRole("registrar");
  return recordFact(form, {
    schema: NewRenewal,
    record: (input) => recordRenewal(number, input, registrar),
    fieldOf: {
      "not-found": "on",
      "before-issue": "on",
      "expiry-before-renewal": "printedExpiry",
      "already-recorded": "on",
    },
    back: `/staff/credentials/${number}`,
  });
}
