"use server";

import { sendEducation } from "@/app/my/education/send-education";
import { requireRole } from "@/lib/auth/session";
import { today } from "@/lib/dates";
import { NewEducation } from "@/lib/education/new-education";
import { recordEducation } from "@/lib/education/record-education";
import type { FormState } from "@/lib/forms";
import { hasCase } from "@/lib/registry/cases";
import { timeZoneOf } from "@/lib/states/catalogue";

/** Records what was typed with the file that shows it, or says what is wrong with it. */
export async function record(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const registrar = await requireRole("registrar");
  // Nothing is stored of somebody whom the office has no case of.
  if (!(await hasCase(id, registrar.state))) form.delete("documentId");
  return sendEducation(form, registrar.userId, {
    schema: NewEducation,
    record: (input) => recordEducation(id, input, registrar, today(timeZoneOf(registrar.state))),
    back: `/staff/people/${id}/education`,
  });
}
