"use server";

import { redirect } from "next/navigation";
import { decideRecords } from "@/app/staff/education/decide-records";
import { requireRole } from "@/lib/auth/session";
import { confirmWithdrawal } from "@/lib/education/confirm-withdrawal";
import { withdrawEducation } from "@/lib/education/withdraw-education";
import type { FormState } from "@/lib/forms";

/** Decides whether one record counts. */
export async function decide(
  person: string,
  record: string,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const registrar = await requireRole("registrar");
  return decideRecords(form, [record], registrar, `/staff/people/${person}/education/${record}`);
}

/** Withdraws what the office itself put on record; leads back to the record. */
export async function withdraw(person: string, record: string): Promise<void> {
  const registrar = await requireRole("registrar");
  await withdrawEducation(record, registrar);
  redirect(`/staff/people/${person}/education/${record}`);
}

/** Lets the holder withdraw what was accepted, as they asked; leads back to the record, which says how it stands. */
export async function confirm(person: string, record: string): Promise<void> {
  const registrar = await requireRole("registrar");
  await confirmWithdrawal(record, registrar);
  redirect(`/staff/people/${person}/education/${record}`);
}
