"use server";

import { z } from "zod";
import { recordChange } from "@/app/employer/people/[employment]/record-change";
import { requireRole } from "@/lib/auth/session";
import { endEmployee } from "@/lib/employers/end-employee";
import type { FormState } from "@/lib/forms";
import { requiredDay } from "@/lib/registry/inputs";

const LastDay = z.object({ to: requiredDay });

const fieldOf = { "not-found": "to", "ends-before-start": "to", "already-ended": "to" };

/** Records the last day of work, or says what is wrong with it. */
export async function end(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const employer = await requireRole("employer");
  return recordChange(form, LastDay, ({ to }) => endEmployee(id, to, employer), fieldOf);
}
