"use server";

import { recordFact } from "@/app/staff/record-fact";
import { requireRole } from "@/lib/auth/session";
import { today } from "@/lib/dates";
import type { FormState } from "@/lib/forms";
import { NewSurrender, recordSurrender } from "@/lib/registry/record-surrender";
import { timeZoneOf } from "@/lib/states/catalogue";

/** Records what was typed, or says what is wrong with it. */
export async function record(
  number: string,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const registrar = await requireRole("registrar");
  return recordFact(form, {
    schema: NewSurrender,
    record: (input) =>
      recordSurrender(number, input, registrar, today(timeZoneOf(registrar.state))),
    fieldOf: {
      "not-found": "from",
      "before-issue": "from",
      "too-far-ahead": "from",
      "already-revoked": "from",
      "already-surrendered": "from",
    },
    back: `/staff/credentials/${number}`,
  });
}
