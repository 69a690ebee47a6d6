"use server";

import { recordFact } from "@/app/staff/record-fact";
import { requireRole } from "@/lib/auth/session";
import { today } from "@/lib/dates";
import type { FormState } from "@/lib/forms";
import { NewSuspension, suspendCredential } from "@/lib/registry/suspend-credential";
import { timeZoneOf } from "@/lib/states/catalogue";

/** Records what was typed, or says what is wrong with it. */
export async function record(
  number: string,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const registrar = await requireRole("registrar");
  return recordFact(form, {
    schema: NewSuspension,
    record: (input) =>
      suspendCredential(number, input, registrar, today(timeZoneOf(registrar.state))),
    fieldOf: {
      "not-found": "from",
      "before-issue": "from",
      "too-far-ahead": "from",
      "ends-before-start": "to",
      "overlapping-suspension": "from",
      "already-revoked": "from",
      "already-surrendered": "from",
    },
    back: `/staff/credentials/${number}`,
  });
}
