"use server";

import { recordFact } from "@/app/staff/record-fact";
import { requireRole } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms";
import { NewExtension, recordExtension } from "@/lib/registry/record-extension";

/** Records what was typed, or says what is wrong with it. */
export async function record(
  number: string,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const registrar = await requireRole("registrar");
  return recordFact(form, {
    schema: NewExtension,
    record: (input) => recordExtension(number, input, registrar),
    fieldOf: {
      "not-found": "grantedOn",
      "before-issue": "grantedOn",
      "already-recorded": "grantedOn",
    },
    back: `/staff/credentials/${number}`,
  });
}
