"use server";

import { declineAsTyped, matchAsTyped } from "@/app/staff/requests/answer-request";
import { requireRole } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms";

/** Matches a request to the credential that the registrar named. */
export async function match(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const registrar = await requireRole("registrar");
  return matchAsTyped(id, form, registrar, "/staff/requests");
}

/** Declines a request with the registrar's reason. */
export async function decline(
  id: string,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const registrar = await requireRole("registrar");
  return declineAsTyped(id, form, registrar, "/staff/requests");
}
