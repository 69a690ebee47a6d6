"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireRole } from "@/lib/auth/session";
import { fields, type FormState } from "@/lib/forms";
import { discardDraft, saveDraft } from "@/lib/registry/drafts";
import { registrationDraft } from "@/lib/registry/register-credential";
import { storeDocument } from "@/lib/registry/store-document";
import { inRow } from "./in-row";
import { registrationProblems } from "./problems";

/** Keeps what is typed so far. */
export async function keepRegistration(form: FormData): Promise<void> {
  const { userId } = await requireRole("registrar");
  const values = fields(form);
  await saveDraft(userId, registrationDraft(values["row"]), values);
}

/** What became of a file that was chosen. */
export interface KeptEvidence {
  readonly document: { readonly id: string; readonly name: string } | null;
  readonly problem: string | null;
}

/** Stores the copy that was sent in, or says why not. */
export async function keepEvidence(form: FormData): Promise<KeptEvidence> {
  const { userId } = await requireRole("registrar");
  const file = form.get("copy");
  if (!(file instanceof File) || file.size === 0) return { document: null, problem: null };
  const stored = await storeDocument(file, userId);
  if (stored.ok) return { document: stored.value, problem: null };
  const t = await getTranslations("register.problem");
  return { document: null, problem: t(stored.refusal) };
}

/** Keeps the form and, when nothing in it is wrong, goes on to the check. */
export async function checkRegistration(_previous: FormState, form: FormData): Promise<FormState> {
  const { userId, state } = await requireRole("registrar");
  const { row = "" } = fields(form);
  const evidence = await keepEvidence(form);
  const values = {
    ...fields(form),
    ...(evidence.document && {
      documentId: evidence.document.id,
      documentName: evidence.document.name,
    }),
  };
  await saveDraft(userId, registrationDraft(row), values);
  const errors = {
    ...(await registrationProblems(values, state)),
    ...(evidence.problem !== null && { copy: [evidence.problem] }),
  };
  if (Object.keys(errors).length > 0) return { values, errors };
  redirect(`/staff/credentials/new/check${inRow(row)}`);
}

/** Throws the registration in progress away. */
export async function discardRegistration(form: FormData): Promise<void> {
  const { userId } = await requireRole("registrar");
  await discardDraft(userId, registrationDraft(fields(form)["row"]));
  redirect("/staff");
}
