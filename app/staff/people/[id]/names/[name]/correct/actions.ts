"use server";

import { recordFact } from "@/app/record-fact";
import { requireRole } from "@/lib/auth/session";
import { today } from "@/lib/dates";
import type { FormState } from "@/lib/forms";
import { correctName } from "@/lib/registry/correct-name";
import { NameCorrection } from "@/lib/registry/correction";
import { timeZoneOf } from "@/lib/states/catalogue";

/** Records what was typed, or says what is wrong with it. */
export async function record(
  id: string,
  name: string,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const registrar = await requireRole("registrar");
  return recordFact(form, {
    schema: NameCorrection,
    record: (input) => correctName(id, name, input, registrar, today(timeZoneOf(registrar.state))),
    fieldOf: {
      "not-found": "given",
      "your-own": "given",
      "nothing-changed": "given",
      "already-corrected": "given",
    },
    back: `/staff/people/${id}`,
  });
}
