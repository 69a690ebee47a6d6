"use server";

import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireRole } from "@/lib/auth/session";
import { today } from "@/lib/dates";
import { emptyForm, type FormState } from "@/lib/forms";
import { closureDraft, NewClosure } from "@/lib/programs/check-closure";
import { closeOperator } from "@/lib/programs/close-operator";
import { findProgram } from "@/lib/programs/find-program";
import { discardDraft, findDraft, fingerprint } from "@/lib/registry/drafts";
import { timeZoneOf } from "@/lib/states/catalogue";

/** Records the closing as it was checked, and nothing else. */
export async function close(programId: string, checked: string): Promise<FormState> {
  const registrar = await requireRole("registrar");
  const program = await findProgram(programId, registrar.state);
  if (!program) notFound();
  const name = closureDraft(program.operator.id);
  const draft = await findDraft(registrar.userId, name);
  const input = NewClosure.safeParse(draft);
  if (!draft || !input.success || fingerprint(draft) !== checked) {
    redirect(`/staff/programs/${programId}/close`);
  }
  const now = today(timeZoneOf(registrar.state));
  const result = await closeOperator(program.operator.id, input.data, registrar, now);
  if (!result.ok) {
    const t = await getTranslations("programs.refused");
    return { ...emptyForm, errors: { confirm: [t(result.refusal)] } };
  }
  await discardDraft(registrar.userId, name);
  redirect(`/staff/programs/${programId}`);
}
