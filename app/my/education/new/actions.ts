"use server";

import { sendEducation } from "@/app/my/education/send-education";
import { requireRole } from "@/lib/auth/session";
import { today } from "@/lib/dates";
import { OwnEducation, recordOwnEducation } from "@/lib/education/record-own-education";
import { statesOfPerson } from "@/lib/education/states-of-person";
import type { FormState } from "@/lib/forms";
import { timeZoneOf } from "@/lib/states/catalogue";

/** Records what a holder states of their own education, or says what is wrong with it. */
export async function add(_previous: FormState, form: FormData): Promise<FormState> {
  const holder = await requireRole("holder");
  const [state = ""] = await statesOfPerson(holder.personId);
  return sendEducation(form, holder.userId, {
    schema: OwnEducation,
    record: (input) => recordOwnEducation(input, holder, today(timeZoneOf(state))),
    back: "/my/education?sent=added",
  });
}
