"use server";

import { declineAsTyped, matchAsTyped } from "@/app/staff/requests/answer-request";
import { recordFact } from "@/app/record-fact";
import { requireRole } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms";
import { stateRecords } from "@/lib/requests/state-records";
import { StatedRecords } from "@/lib/requests/stated-records";

const back = "/program?answered=1";

/** Matches a request to the graduate that the operator named. */
export async function match(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const operator = await requireRole("operator");
  return matchAsTyped(id, form, operator, back);
}

/** Sends what the operator's records say to the state's office. */
export async function state(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const operator = await requireRole("operator");
  return recordFact(form, {
    schema: StatedRecords,
    record: (input) => stateRecords(id, input, operator),
    fieldOf: { "not-open": "records", "in-the-future": "issuedOn" },
    back,
  });
}

/** Declines a request with the operator's reason. */
export async function decline(
  id: string,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const operator = await requireRole("operator");
  return declineAsTyped(id, form, operator, back);
}
