"use server";

import { withdrawList } from "@/app/lists/withdraw-list";
import { requireRole } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms";

/** Withdraws a list of hours. */
export async function withdraw(
  id: string,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const employer = await requireRole("employer");
  return withdrawList(id, form, employer, `/employer/hours/${id}`);
}
