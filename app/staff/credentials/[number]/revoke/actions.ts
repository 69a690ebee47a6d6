"use server";

import { recordFact } from "@/app/record-fact";
import { requireRole } from "@/lib/auth/session";
import { today } from "@/lib/dates";
import { fields, type FormState } from "@/lib/forms";
import { saveDraft } from "@/lib/registry/drafts";
import { checkRevocation, NewRevocation, revocationDraft } from "@/lib/registry/revoke-credential";
import { timeZoneOf } from "@/lib/states/catalogue";

/** Keeps what was typed and, when nothing in it is wrong, goes on to the check. Revokes nothing. */
export async function check(
  number: string,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const registrar = await requireRole("registrar");
  return recordFact(form, {
    schema: NewRevocation,
    record: async ({ from }) => {
      const checked = await checkRevocation(
        number,
        from,
        registrar,
        today(timeZoneOf(registrar.state)),
      );
      if (checked.ok) await saveDraft(registrar.userId, revocationDraft(number), fields(form));
      return checked;
    },
    fieldOf: {
      "not-found": "from",
      "your-own": "from",
      "before-issue": "from",
      "too-far-ahead": "from",
      "already-revoked": "from",
    },
    back: `/staff/credentials/${number}/revoke/check`,
  });
}
