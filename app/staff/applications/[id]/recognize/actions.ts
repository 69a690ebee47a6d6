"use server";

import { takeStep } from "@/app/program/applications/take-step";
import { dayFields } from "@/app/staff/applications/[id]/day-fields";
import { requireRole } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms";
import {
  NewRecognition,
  recognizeApplication,
} from "@/lib/programs/applications/recognize-application";

/** Recognizes the program. */
export async function recognize(
  id: string,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const registrar = await requireRole("registrar");
  return takeStep(form, {
    schema: NewRecognition,
    take: (input) => recognizeApplication(id, input, registrar),
    fieldOf: dayFields,
    back: `/staff/applications/${id}`,
  });
}
