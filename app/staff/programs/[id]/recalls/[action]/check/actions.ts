"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireRole } from "@/lib/auth/session";
import { today } from "@/lib/dates";
import { emptyForm, type FormState } from "@/lib/forms";
import {
  decideRecall,
  NewRecallDecision,
  previewRecall,
  recallDraft,
} from "@/lib/recalls/decide-recall";
import { discardDraft, findDraft, fingerprint } from "@/lib/registry/drafts";
import { timeZoneOf } from "@/lib/states/catalogue";

/** Revokes exactly the credentials that were shown, and nothing else. */
export async function revoke(
  programId: string,
  actionId: string,
  shown: string,
): Promise<FormState> {
  const registrar = await requireRole("registrar");
  const page = `/staff/programs/${programId}/recalls/${actionId}`;
  const name = recallDraft(actionId);
  const draft = await findDraft(registrar.userId, name);
  const input = NewRecallDecision.safeParse(draft);
  if (!draft || !input.success) redirect(page);
  const now = today(timeZoneOf(registrar.state));
  const t = await getTranslations("programs.refused");
  const found = await previewRecall(programId, actionId, input.data, registrar, now);
  if (!found.ok) return { ...emptyForm, errors: { confirm: [t(found.refusal)] } };
  const chosen = found.value.map(({ id }) => id);
  if (fingerprint({ ...draft, shown: chosen.join(" ") }) !== shown) {
    return { ...emptyForm, errors: { confirm: [t("changed-meanwhile")] } };
  }
  const exactly = { ...input.data, all: false, chosen };
  const result = await decideRecall(programId, actionId, exactly, registrar, now);
  if (!result.ok) return { ...emptyForm, errors: { confirm: [t(result.refusal)] } };
  await discardDraft(registrar.userId, name);
  redirect(`${page}?decided`);
}
