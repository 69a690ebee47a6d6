"use server";

import { sendEducation } from "@/app/my/education/send-education";
import { requireRole } from "@/lib/auth/session";
import { today } from "@/lib/dates";
import { amendEducation } from "@/lib/education/amend-education";
import { OwnEducation } from "@/lib/education/record-own-education";
import { statesOfPerson } from "@/lib/education/states-of-person";
import type { FormState } from "@/lib/forms";
import { timeZoneOf } from "@/lib/states/catalogue";

/** Puts what was typed in the place of a holder's own record, or says what is wrong with it. */
export async function amend(
  record: string,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const holder = await requireRole("holder");
  const [state = ""] = await statesOfPerson(holder.personId);
  return sendEducation(form, holder.userId, {
    schema: OwnEducation,
    record: (input) => amendEducation(record, input, holder, today(timeZoneOf(state))),
    back: "/my/education?sent=amended",
  });
}
