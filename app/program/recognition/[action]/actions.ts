"use server";

import { getTranslations } from "next-intl/server";
import { recordExplained } from "@/app/record-fact";
import { requireRole } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms";
import { appealLimit, NewAppeal } from "@/lib/programs/appeal-limit";

/** Sends the operator's appeal, or says what is wrong. */
export async function appeal(
  actionId: string,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const operator = await requireRole("operator");
  const t = await getTranslations("programs.refused");
  return recordExplained(
    form,
    {
      schema: NewAppeal,
      record: (input) => appealLimit(actionId, input, operator),
      fieldOf: {
        "not-found": "remark",
        "appealed-already": "remark",
        "operator-closed-itself": "remark",
      },
      back: "/program/recognition?appealed",
    },
    t,
  );
}
