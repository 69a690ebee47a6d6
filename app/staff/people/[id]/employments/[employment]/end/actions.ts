"use server";

import { recordFact } from "@/app/record-fact";
import { requireRole } from "@/lib/auth/session";
import { z } from "zod";
import type { FormState } from "@/lib/forms";
import { requiredDay } from "@/lib/registry/inputs";
import { endEmployment } from "@/lib/registry/record-employment";

/** Records what was typed, or says what is wrong with it. */
export async function record(
  id: string,
  employment: string,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const registrar = await requireRole("registrar");
  return recordFact(form, {
    schema: z.object({ to: requiredDay }),
    record: (input) => endEmployment(employment, input.to, registrar),
    fieldOf: {
      "not-found": "to",
      "your-own": "to",
      "ends-before-start": "to",
      "already-recorded": "to",
      "already-ended": "to",
    },
    back: `/staff/people/${id}`,
  });
}
