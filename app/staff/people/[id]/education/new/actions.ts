"use server";

import { recordFact } from "@/app/staff/record-fact";
import { requireRole } from "@/lib/auth/session";
import { today } from "@/lib/dates";
import { NewEducation } from "@/lib/education/new-education";
import { recordEducation } from "@/lib/education/record-education";
import type { FormState } from "@/lib/forms";
import { timeZoneOf } from "@/lib/states/catalogue";
import { joinTicked } from "@/app/my/education/join-ticked";

/** Records what was typed, or says what is wrong with it. */
export async function record(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const registrar = await requireRole("registrar");
  joinTicked(form, "categories");
  return recordFact(form, {
    schema: NewEducation,
    record: (input) => recordEducation(id, input, registrar, today(timeZoneOf(registrar.state))),
    fieldOf: {
      "not-found": "on",
      "in-the-future": "on",
      "already-recorded": "course",
      "more-than-a-day": "hours",
    },
    back: `/staff/people/${id}/education`,
  });
}
