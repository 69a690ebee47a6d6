"use server";

import { z } from "zod";
import { recordFact } from "@/app/record-fact";
import { requireUser } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms";
import { askForCopy, NewCopyRequest } from "@/lib/requests/ask-for-copy";

/** Sends the request of whoever is signed in, or says what is wrong with it. */
export async function ask(state: string, _previous: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser();
  return recordFact(form, {
    schema: z
      .record(z.string(), z.string())
      .transform((typed) => ({ ...typed, state }))
      .pipe(NewCopyRequest),
    record: (input) => askForCopy(input, user),
    fieldOf: {
      "kind-not-known": "kind",
      "program-not-found": "programId",
      "birth-in-the-future": "birthDate",
      "year-not-plausible": "year",
      "too-many": "kind",
    },
    back: "/my?sent=request",
  });
}
