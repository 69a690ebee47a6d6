"use server";

import { getTranslations } from "next-intl/server";
import { recordExplained } from "@/app/record-fact";
import { requireRole } from "@/lib/auth/session";
import { today } from "@/lib/dates";
import type { FormState } from "@/lib/forms";
import { NewReinstatement, reinstateProgram } from "@/lib/programs/reinstate-program";
import { timeZoneOf } from "@/lib/states/catalogue";

/** Reinstates the program, or says what is wrong. */
export async function reinstate(
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
      schema: NewReinstatement,
      record: (input) => reinstateProgram(programId, actionId, input, registrar, now),
      fieldOf: {
        "not-found": "from",
        "overturned-already": "from",
        "reinstated-already": "from",
        "operator-is-closed": "from",
        "before-window": "from",
        "after-window": "from",
        "too-far-ahead": "from",
      },
      back: `/staff/programs/${programId}`,
    },
    t,
  );
}
