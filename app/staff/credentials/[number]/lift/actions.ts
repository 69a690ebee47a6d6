"use server";

import { recordFact } from "@/app/staff/record-fact";
import { requireRole } from "@/lib/auth/session";
import { today } from "@/lib/dates";
import type { FormState } from "@/lib/forms";
import { Lifting, liftSuspension } from "@/lib/registry/lift-suspension";
import { timeZoneOf } from "@/lib/states/catalogue";

/** Records what was typed, or says what is wrong with it. */
export async function record(
  number: string,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const registrar = await requireRole("registrar");
  return recordFact(form, {
    schema: Lifting,
    record: (input) => liftSuspension(number, input, registrar, today(timeZoneOf(registrar.state))),
    fieldOf: {
      "not-found": "endedFrom",
      "nothing-to-lift": "endedFrom",
      "not-after-start": "endedFrom",
      "too-far-ahead": "endedFrom",
    },
    back: `/staff/credentials/${number}`,
  });
}
