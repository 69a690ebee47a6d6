"use server";

import { recordChange } from "@/app/employer/people/[employment]/record-change";
import { requireRole } from "@/lib/auth/session";
import { takeBackEmployee, TakingBack } from "@/lib/employers/take-back-employee";
import type { FormState } from "@/lib/forms";

/** Takes back work that never was. */
export async function takeBack(
  id: string,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const employer = await requireRole("employer");
  return recordChange(form, TakingBack, (why) => takeBackEmployee(id, why, employer), {
    "not-found": "reason",
  });
}
