"use server";

import { recordFact } from "@/app/staff/record-fact";
import { requireRole } from "@/lib/auth/session";
import { today } from "@/lib/dates";
import type { FormState } from "@/lib/forms";
import { NewEmail, recordEmail } from "@/lib/registry/record-email";
import { timeZoneOf } from "@/lib/states/catalogue";

/** Records what was typed, or says what is wrong with it. */
export async function record(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const registrar = await requireRole("registrar");
  return recordFact(form, {
    schema: NewEmail,
    record: (input) => recordEmail(id, input, registrar, today(timeZoneOf(registrar.state))),
    fieldOf: {
      "not-found": "address",
      "already-recorded": "address",
      "source-not-trusted": "source",
    },
    back: `/staff/people/${id}`,
  });
}
