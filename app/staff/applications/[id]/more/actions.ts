"use server";

import { takeStep } from "@/app/program/applications/take-step";
import { requireRole } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms";
import { MoreAsked, askForMore } from "@/lib/programs/applications/ask-for-more";

/** Asks the operator for more. */
export async function ask(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const registrar = await requireRole("registrar");
  return takeStep(form, {
    schema: MoreAsked,
    take: (input) => askForMore(id, input, registrar),
    fieldOf: {
      "not-open": "requirements",
      "nothing-found": "requirements",
      "day-not-ahead": "due",
    },
    back: `/staff/applications/${id}`,
  });
}
