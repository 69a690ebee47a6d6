"use server";

import { withdrawList } from "@/app/lists/withdraw-list";
import { requireRole } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms";

/** Withdraws a roster. */
export async function withdraw(
  id: string,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const provider = await requireRole("operator");
  return withdrawList(id, form, provider, `/program/courses/${id}`);
}
