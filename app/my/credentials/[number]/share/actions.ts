"use server";

import { z } from "zod";
import { recordFact } from "@/app/record-fact";
import { requireRole } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms";
import { makeShare, NewShare } from "@/lib/requests/make-share";

/** What was ticked arrives as one field of words. */
const TypedShare = z
  .record(z.string(), z.string())
  .transform(({ facts = "", ...typed }) => ({ ...typed, facts: facts.split(" ").filter(Boolean) }))
  .pipe(NewShare);

/** Makes a share link, or says what is wrong. */
export async function share(
  number: string,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const holder = await requireRole("holder");
  const ticked = form.getAll("facts").filter((fact) => typeof fact === "string");
  form.set("facts", ticked.join(" "));
  return recordFact(form, {
    schema: TypedShare,
    record: (input) => makeShare(number, input, holder),
    fieldOf: {
      "not-found": "purpose",
      "already-over": "lastDay",
      "more-than-a-year": "lastDay",
      "too-many": "purpose",
    },
    back: "/my",
  });
}
