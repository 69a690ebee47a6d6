"use server";

import { getTranslations } from "next-intl/server";
import { recordExplained } from "@/app/record-fact";
import { requireRole } from "@/lib/auth/session";
import { today } from "@/lib/dates";
import { filled, type FormState } from "@/lib/forms";
import { checkLimit, limitDraft, NewLimit } from "@/lib/programs/limit-recognition";
import { saveDraft } from "@/lib/registry/drafts";
import { timeZoneOf } from "@/lib/states/catalogue";

/** Keeps what was typed and, when nothing in it is wrong, goes on to the check. Limits nothing. */
export async function check(
  programId: string,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const registrar = await requireRole("registrar");
  const t = await getTranslations("programs.refused");
  const ticked = form.getAll("reasons").filter((reason) => typeof reason === "string");
  form.set("reasons", ticked.join(" "));
  return recordExplained(
    form,
    {
      schema: NewLimit,
      record: async (input) => {
        const now = today(timeZoneOf(registrar.state));
        const checked = await checkLimit(programId, input, registrar, now);
        if (checked.ok) await saveDraft(registrar.userId, limitDraft(programId), filled(form));
        return checked;
      },
      fieldOf: {
        "not-found": "from",
        "ends-before-start": "to",
        "too-far-ahead": "from",
        "not-recognized-then": "from",
        "limited-already": "from",
      },
      back: `/staff/programs/${programId}/limit/check`,
    },
    t,
  );
}
