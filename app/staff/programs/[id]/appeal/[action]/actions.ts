"use server";

import { getTranslations } from "next-intl/server";
import { recordExplained } from "@/app/record-fact";
import { requireRole } from "@/lib/auth/session";
import { today } from "@/lib/dates";
import type { FormState } from "@/lib/forms";
import { AppealDecision, decideAppeal } from "@/lib/programs/decide-appeal";
import { timeZoneOf } from "@/lib/states/catalogue";

/** Decides the appeal, or says what is wrong. */
export async function decide(
  programId: string,
  actionId: string,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const registrar = await requireRole("registrar");
  const t = await getTranslations("programs.refused");
  const now = today(timeZoneOf(registrar.state));
  return recordExplained(
    form,
    {
      schema: AppealDecision,
      record: (input) => decideAppeal(programId, actionId, input, registrar, now),
      fieldOf: {
        "not-found": "decision",
        "no-appeal-open": "decision",
        "own-decision": "decision",
      },
      back: `/staff/programs/${programId}`,
    },
    t,
  );
}
