"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireRole } from "@/lib/auth/session";
import { fields, type FormState } from "@/lib/forms";
import { endColleague } from "@/lib/programs/own-staff-end";
import { inviteColleague } from "@/lib/programs/own-staff-invite";

/** Invites a colleague to the operator's organization. */
export async function invite(_previous: FormState, form: FormData): Promise<FormState> {
  const operator = await requireRole("operator");
  const values = fields(form);
  const { email = "", name } = values;
  const result = await inviteColleague({ email, name }, operator);
  if (result.ok) redirect("/program/people?done=invited");
  const t = await getTranslations("desk.operator.people.problem");
  return { values, errors: { email: [t(result.refusal)] } };
}

/** Ends a colleague's role. What is over already needs no word: the list shows who is there. */
export async function endRole(grantId: string): Promise<void> {
  const operator = await requireRole("operator");
  const result = await endColleague(grantId, operator);
  redirect(result.ok ? "/program/people?done=ended" : "/program/people");
}
