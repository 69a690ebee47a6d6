"use server";

import { takeStep } from "@/app/program/applications/take-step";
import { requireRole } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms";
import { NewApplication, startApplication } from "@/lib/programs/applications/start-application";

/** Begins an application as typed. */
export async function begin(_previous: FormState, form: FormData): Promise<FormState> {
  const operator = await requireRole("operator");
  return takeStep(form, {
    schema: NewApplication,
    take: (input) => startApplication(input, operator),
    fieldOf: { "not-offered": "about", "operator-closed": "about" },
    back: ({ id }) => `/program/applications/${id}`,
  });
}
