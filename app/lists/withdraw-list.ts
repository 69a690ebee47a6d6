import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { problemKey } from "@/app/employer/problem-keys";
import type { ListGiver } from "@/lib/education/sheet";
import { Withdrawal, withdrawSheet } from "@/lib/education/sheet-withdraw";
import { fields, filled, invalid, type FormState } from "@/lib/forms";

/** Withdraws a posted list and goes back to it, or says what is wrong. Its caller has asked who is there. */
export async function withdrawList(
  id: string,
  form: FormData,
  giver: ListGiver,
  back: string,
): Promise<FormState> {
  const t = await getTranslations("employees");
  const input = Withdrawal.safeParse(filled(form));
  if (!input.success) {
    return invalid(form, input.error, (problem) => t(`problem.${problemKey(problem)}`));
  }
  const result = await withdrawSheet(id, input.data, giver);
  if (result.ok) redirect(back);
  if (result.refusal === "not-found") notFound();
  return { values: fields(form), errors: { reason: [t(`posting.${result.refusal}`)] } };
}
