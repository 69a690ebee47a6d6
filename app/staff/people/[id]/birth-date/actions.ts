"use server";

import { recordFact } from "@/app/record-fact";
import { requireRole } from "@/lib/auth/session";
import { today } from "@/lib/dates";
import type { FormState } from "@/lib/forms";
import { correctBirthDate } from "@/lib/registry/correct-birth-date";
import { BirthDateCorrection } from "@/lib/registry/correction";
import { timeZoneOf } from "@/lib/states/catalogue";

/** Records what was typed, or says what is wrong with it. */
export async function record(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const registrar = await requireRole("registrar");
  return recordFact(form, {
    schema: BirthDateCorrection,
    record: (input) => correctBirthDate(id, input, registrar, today(timeZoneOf(registrar.state))),
    fieldOf: {
      "not-found": "birthDate",
      "your-own": "birthDate",
      "in-the-future": "birthDate",
      "nothing-changed": "birthDate",
      "born-after-issue": "birthDate",
    },
    back: `/staff/people/${id}`,
  });
}
