"use server";

import { randomUUID } from "node:crypto";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { problemKey } from "@/app/employer/problem-keys";
import { clientAddress } from "@/lib/auth/client-address";
import { requireRole } from "@/lib/auth/session";
import { parseCredentialNumber } from "@/lib/credential-number";
import { NewEmployee } from "@/lib/employers/new-employee";
import { recordEmployee, type EmployeeRefusal } from "@/lib/employers/record-employee";
import { fields, filled, invalid, type FormState } from "@/lib/forms";
import { log } from "@/lib/log";
import { limitRate } from "@/lib/rate-limit";

const fieldOf: Readonly<Record<EmployeeRefusal, string>> = {
  "not-found": "number",
  "in-the-future": "from",
  "ends-before-start": "to",
  "already-recorded": "from",
};

/** Records that somebody works for the employer, or says beside each field what is wrong. */
export async function record(_previous: FormState, form: FormData): Promise<FormState> {
  const employer = await requireRole("employer");
  const t = await getTranslations("employees");
  const input = NewEmployee.safeParse(filled(form));
  if (!input.success) {
    return invalid(form, input.error, (problem) => t(`problem.${problemKey(problem)}`));
  }
  const wrong = (field: string, sentence: string): FormState => ({
    values: fields(form),
    errors: { [field]: [sentence] },
  });
  const allowed = await Promise.all([
    limitRate("look-up-client", clientAddress(await headers())),
    limitRate("look-up-number", parseCredentialNumber(input.data.number) ?? ""),
  ]);
  if (allowed.includes("too-many")) return wrong("number", t("problem.too-many"));
  const result = await recordEmployee(input.data, employer).catch((error: unknown) => {
    log.error({ err: error, reference: randomUUID() }, "could not check an employee");
    return null;
  });
  if (result === null) return wrong("number", t("problem.could-not-check"));
  if (!result.ok) return wrong(fieldOf[result.refusal], t(`refused.${result.refusal}`));
  redirect("/employer/people?recorded=yes");
}
