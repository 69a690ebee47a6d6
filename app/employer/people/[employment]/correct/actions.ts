"use server";

import { recordChange } from "@/app/employer/people/[employment]/record-change";
import { requireRole } from "@/lib/auth/session";
import { correctEmployee, CorrectedWork } from "@/lib/employers/correct-employee";
import type { FormState } from "@/lib/forms";

const fieldOf = {
  "not-found": "worksAs",
  "in-the-future": "from",
  "ends-before-start": "to",
  "already-recorded": "from",
  "nothing-differs": "worksAs",
};

/** Records what it should say instead, or says beside each field what is wrong. */
export async function correct(
  id: string,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const employer = await requireRole("employer");
  return recordChange(
    form,
    CorrectedWork,
    (corrected) => correctEmployee(id, corrected, employer),
    fieldOf,
  );
}
