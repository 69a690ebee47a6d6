"use server";

import { notFound } from "next/navigation";
import { recordFact } from "@/app/record-fact";
import { requireRole } from "@/lib/auth/session";
import { today } from "@/lib/dates";
import type { FormState } from "@/lib/forms";
import { correctCredential } from "@/lib/registry/correct-credential";
import { findCorrectable } from "@/lib/registry/correctable-facts";
import { corrections } from "@/lib/registry/correction";
import { timeZoneOf } from "@/lib/states/catalogue";

/** Records what was typed, or says what is wrong with it. `seen` names the facts that the page showed. */
export async function record(
  number: string,
  seen: string,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const registrar = await requireRole("registrar");
  const credential = await findCorrectable(number, registrar.state);
  if (!credential) notFound();
  return recordFact(form, {
    schema: corrections[credential.origin],
    record: (input) =>
      correctCredential(number, input, seen, registrar, today(timeZoneOf(registrar.state))),
    fieldOf: {
      "not-found": "issuedOn",
      "your-own": "issuedOn",
      "changed-meanwhile": "issuedOn",
      "nothing-changed": "issuedOn",
      "in-the-future": "issuedOn",
      "after-later-facts": "issuedOn",
      "born-after-issue": "issuedOn",
      "expiry-before-issue": "printedExpiry",
      "from-expiry-before-issue": "fromExpiry",
      "state-not-known": "fromState",
      "program-of-another-kind": "programId",
      "already-registered": "issuedOn",
    },
    back: `/staff/credentials/${number}`,
  });
}
