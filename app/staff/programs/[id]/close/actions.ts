"use server";

import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { recordExplained } from "@/app/record-fact";
import { requireRole } from "@/lib/auth/session";
import { today } from "@/lib/dates";
import { filled, type FormState } from "@/lib/forms";
import { checkClosure, closureDraft, NewClosure } from "@/lib/programs/check-closure";
import { findProgram } from "@/lib/programs/find-program";
import { saveDraft } from "@/lib/registry/drafts";
import { timeZoneOf } from "@/lib/states/catalogue";

/** Keeps what was typed and, when nothing in it is wrong, goes on to the check. Closes nothing. */
export async function check(
  programId: string,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const registrar = await requireRole("registrar");
  const program = await findProgram(programId, registrar.state);
  if (!program) notFound();
  const { operator } = program;
  const t = await getTranslations("programs.refused");
  return recordExplained(
    form,
    {
      schema: NewClosure,
      record: async (input) => {
        const now = today(timeZoneOf(registrar.state));
        const checked = await checkClosure(operator.id, input, registrar, now);
        if (checked.ok) await saveDraft(registrar.userId, closureDraft(operator.id), filled(form));
        return checked;
      },
      fieldOf: {
        "not-found": "closedOn",
        "programs-elsewhere": "closedOn",
        "closed-already": "closedOn",
        "in-the-future": "closedOn",
        "custodian-not-found": "custodian",
      },
      back: `/staff/programs/${programId}/close/check`,
    },
    t,
  );
}
