"use server";

import { requireRole } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms";
import { decideRecords } from "./decide-records";

/** Decides the records that were chosen in the queue. */
export async function decide(_previous: FormState, form: FormData): Promise<FormState> {
  const registrar = await requireRole("registrar");
  const chosen = form.getAll("record").filter((id) => typeof id === "string");
  return decideRecords(form, chosen, registrar, "/staff/education?decided=yes");
}
