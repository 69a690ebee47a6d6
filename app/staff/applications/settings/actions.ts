"use server";

import { takeStep } from "@/app/program/applications/take-step";
import { requireRole } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms";
import { NewOfficeSetting, recordOfficeSetting } from "@/lib/programs/office-settings";

/** Sets a value for the office's state. */
export async function set(_previous: FormState, form: FormData): Promise<FormState> {
  const registrar = await requireRole("registrar");
  return takeStep(form, {
    schema: NewOfficeSetting,
    take: (input) => recordOfficeSetting(input, registrar),
    fieldOf: { "not-offered": "kind" },
    back: "/staff/applications/settings?recorded=1",
  });
}
