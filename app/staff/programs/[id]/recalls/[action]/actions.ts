"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { recordExplained } from "@/app/record-fact";
import { requireRole } from "@/lib/auth/session";
import { today } from "@/lib/dates";
import { filled, type FormState } from "@/lib/forms";
import {
  decideRecall,
  NewRecallDecision,
  previewRecall,
  recallDraft,
} from "@/lib/recalls/decide-recall";
import { saveDraft } from "@/lib/registry/drafts";
import { timeZoneOf } from "@/lib/states/catalogue";

/** Decides about the credentials that were chosen. What is to be revoked is shown once more before. */
export async function decide(
  programId: string,
  actionId: string,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const registrar = await requireRole("registrar");
  const t = await getTranslations("programs.refused");
  const ticked = form.getAll("chosen").filter((id) => typeof id === "string");
  form.set("chosen", ticked.join(" "));
  const page = `/staff/programs/${programId}/recalls/${actionId}`;
  const now = today(timeZoneOf(registrar.state));
  return recordExplained(
    form,
    {
      schema: NewRecallDecision,
      record: async (input) => {
        if (input.decision !== "revoke") {
          return decideRecall(programId, actionId, input, registrar, now);
        }
        const found = await previewRecall(programId, actionId, input, registrar, now);
        if (!found.ok) return found;
        await saveDraft(registrar.userId, recallDraft(actionId), filled(form));
        redirect(`${page}/check`);
      },
      fieldOf: {
        "not-found": "chosen",
        "overturned-already": "chosen",
        "nothing-chosen": "chosen",
        "your-own": "chosen",
        "not-in-window": "chosen",
        "revoked-already": "chosen",
        "before-issue": "from",
        "too-far-ahead": "from",
      },
      back: `${page}?decided`,
    },
    t,
  );
}
