"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireRole } from "@/lib/auth/session";
import { today } from "@/lib/dates";
import { emptyForm, fields, type FormState } from "@/lib/forms";
import { discardDraft, findDraft, fingerprint } from "@/lib/registry/drafts";
import { NewRevocation, revocationDraft, revokeCredential } from "@/lib/registry/revoke-credential";
import { timeZoneOf } from "@/lib/states/catalogue";

/** Revokes the credential as it was checked, and nothing else. */
export async function revoke(
  number: string,
  checked: string,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const registrar = await requireRole("registrar");
  const name = revocationDraft(number);
  const draft = await findDraft(registrar.userId, name);
  const input = NewRevocation.safeParse(draft);
  if (!draft || !input.success || fingerprint(draft) !== checked) {
    redirect(`/staff/credentials/${number}/revoke`);
  }
  const now = today(timeZoneOf(registrar.state));
  const result = await revokeCredential(number, input.data, registrar, now);
  if (!result.ok) {
    const t = await getTranslations("facts.refused");
    return { ...emptyForm, values: fields(form), errors: { revoke: [t(result.refusal)] } };
  }
  await discardDraft(registrar.userId, name);
  redirect(`/staff/credentials/${number}`);
}
