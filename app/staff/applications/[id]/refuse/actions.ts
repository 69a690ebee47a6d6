"use server";

import { getLocale } from "next-intl/server";
import { takeStep } from "@/app/program/applications/take-step";
import { requireRole } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms";
import { writeDay } from "@/lib/i18n/write-day";
import { operatorDue } from "@/lib/programs/applications/application-steps";
import { findApplication } from "@/lib/programs/applications/find-application";
import type { Registrar } from "@/lib/registry/cases";
import { NewRefusal, refuseApplication } from "@/lib/programs/applications/refuse-application";

/** Refuses recognition. */
export async function refuse(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const registrar = await requireRole("registrar");
  return takeStep(form, {
    schema: NewRefusal,
    take: (input) => refuseApplication(id, input, registrar),
    fieldOf: {
      "not-open": "requirements",
      "nothing-found": "requirements",
      "still-has-time": "requirements",
    },
    named: async () => ({ day: await answerDay(id, registrar) }),
    back: `/staff/applications/${id}`,
  });
}

/** The last day for the operator's answer in words; nothing where none is asked. */
async function answerDay(id: string, registrar: Registrar): Promise<string> {
  const application = await findApplication(id, registrar);
  const due = operatorDue(application?.steps ?? []);
  return due === null ? "" : writeDay(due, await getLocale());
}
