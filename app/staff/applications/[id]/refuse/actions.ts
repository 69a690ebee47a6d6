"use server";

import { takeStep } from "@/app/program/applications/take-step";
import { requireRole } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms";
import { NewRefusal, refuseApplication } from "@/lib/programs/applications/refuse-application";

/** Refuses recognition. */
export async function refuse(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const registrar = await requireRole("registrar");
  return takeStep(form, {
    schema: NewRefusal,
    take: (input) => refuseApplication(id, input, registrar),
    fieldOf: { "not-open": "requirements", "nothing-found": "requirements" },
    back: `/staff/applications/${id}`,
  });
}
