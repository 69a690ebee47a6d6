"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireRole } from "@/lib/auth/session";
import { today } from "@/lib/dates";
import { emptyForm, type FormState } from "@/lib/forms";
import { limitDraft, limitRecognition, NewLimit } from "@/lib/programs/limit-recognition";
import { discardDraft, findDraft, fingerprint } from "@/lib/registry/drafts";
import { timeZoneOf } from "@/lib/states/catalogue";

/** Limits the recognition as it was checked, and nothing else. */
export async function confirm(programId: string, checked: string): Promise<FormState> {
  const registrar = await requireRole("registrar");
  const name = limitDraft(programId);
  const draft = await findDraft(registrar.userId, name);
  const input = NewLimit.safeParse(draft);
  if (!draft || !input.success || fingerprint(draft) !== checked) {
    redirect(`/staff/programs/${programId}/limit`);
  }
  const now = today(timeZoneOf(registrar.state));
  const result = await limitRecognition(programId, input.data, registrar, now);
  if (!result.ok) {
    const t = await getTranslations("programs.refused");
    return { ...emptyForm, errors: { confirm: [t(result.refusal)] } };
  }
  await discardDraft(registrar.userId, name);
  redirect(`/staff/programs/${programId}/recalls/${result.value.actionId}`);
}
