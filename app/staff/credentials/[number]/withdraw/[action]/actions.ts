"use server";

import { recordFact } from "@/app/record-fact";
import { requireRole } from "@/lib/auth/session";
import { today } from "@/lib/dates";
import type { FormState } from "@/lib/forms";
import { Withdrawal, withdrawAction } from "@/lib/registry/withdraw-action";
import { timeZoneOf } from "@/lib/states/catalogue";

/** Records what was typed, or says what is wrong with it. */
export async function record(
  number: string,
  action: string,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const registrar = await requireRole("registrar");
  return recordFact(form, {
    schema: Withdrawal,
    record: (input) =>
      withdrawAction(number, action, input, registrar, today(timeZoneOf(registrar.state))),
    fieldOf: { "not-found": "reason", "your-own": "reason", "already-withdrawn": "reason" },
    back: `/staff/credentials/${number}`,
  });
}
