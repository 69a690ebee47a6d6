"use server";

import { sendEducation } from "@/app/my/education/send-education";
import { requireRole } from "@/lib/auth/session";
import { today } from "@/lib/dates";
import { amendEducation } from "@/lib/education/amend-education";
import { mayChange } from "@/lib/education/changeable";
import { OwnEducation } from "@/lib/education/record-own-education";
import type { FormState } from "@/lib/forms";
import { timeZoneOf } from "@/lib/states/catalogue";

/** Puts what was typed in the place of a record of the office's own, or says what is wrong with it. */
export async function amend(
  person: string,
  record: string,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const registrar = await requireRole("registrar");
  if (!(await mayChange(record, registrar))) form.delete("documentId");
  return sendEducation(form, registrar.userId, {
    schema: OwnEducation,
    record: (input) => amendEducation(record, input, registrar, today(timeZoneOf(registrar.state))),
    back: `/staff/people/${person}/education`,
  });
}
