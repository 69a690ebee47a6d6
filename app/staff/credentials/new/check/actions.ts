"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireRole } from "@/lib/auth/session";
import { fields, filled, invalid, type FormState } from "@/lib/forms";
import { RowNotWaiting, resolveRow } from "@/lib/intake/resolve-row";
import { parseRowKey } from "@/lib/intake/row-key";
import { findDraft, fingerprint } from "@/lib/registry/drafts";
import { Confirmation } from "@/lib/registry/new-credential";
import {
  registerCredential,
  registrationDraft,
  type RegistrationRefusal,
} from "@/lib/registry/register-credential";
import { parseRequestKey } from "@/lib/requests/request-key";
import { RequestNotWaiting, settleByRegistration } from "@/lib/requests/settle-by-registration";
import { refused } from "@/lib/result";
import { inRow } from "@/app/staff/credentials/new/in-row";
import { parseRegistration, registrationProblems } from "@/app/staff/credentials/new/problems";

/** The field beside which each refusal is explained. */
const fieldOf = {
  "issued-in-the-future": "reason",
  "already-registered": "reason",
  "kind-not-known": "reason",
  "program-not-found": "reason",
  "expiry-refused": "reason",
  "person-not-chosen": "person",
  "person-not-found": "person",
  "your-own": "person",
  "not-recognized": "reason",
  "office-must-decide": "decided",
  "already-sent": "reason",
  "row-not-waiting": "reason",
  "request-not-waiting": "reason",
} satisfies Record<RegistrationRefusal | "row-not-waiting" | "request-not-waiting", string>;

/** Registers what was checked. */
export async function register(_previous: FormState, form: FormData): Promise<FormState> {
  const registrar = await requireRole("registrar");
  const t = await getTranslations("register.refused");

  const confirmation = Confirmation.safeParse(filled(form));
  if (!confirmation.success) {
    return invalid(form, confirmation.error, (problem) =>
      t(problem === "social-security-number" ? problem : "missing-reason"),
    );
  }
  const { row: rowKey = "", checked } = fields(form);
  const draft = await findDraft(registrar.userId, registrationDraft(rowKey));
  if (!draft) return { values: fields(form), errors: { reason: [t("already-sent")] } };
  if (fingerprint(draft) !== checked) {
    return { values: fields(form), errors: { reason: [t("changed-since")] } };
  }
  const input = parseRegistration(draft);
  const problems = await registrationProblems(draft, registrar.state);
  if (!input.success || Object.keys(problems).length > 0) {
    redirect(`/staff/credentials/new${inRow(rowKey, "1")}`);
  }

  const row = parseRowKey(rowKey);
  const requestId = parseRequestKey(rowKey);
  const { reason } = confirmation.data;
  const result = await registerCredential(
    input.data,
    confirmation.data,
    registrar,
    async (tx, credentialId) => {
      if (row) await resolveRow(tx, row, { credentialId }, registrar);
      if (requestId === null) return;
      const decision = { reason, by: registrar, at: new Date() };
      await settleByRegistration(tx, requestId, credentialId, decision);
    },
  ).catch((error: unknown) => {
    if (error instanceof RowNotWaiting) return refused("row-not-waiting");
    if (error instanceof RequestNotWaiting) return refused("request-not-waiting");
    throw error;
  });
  if (!result.ok) {
    return { values: fields(form), errors: { [fieldOf[result.refusal]]: [t(result.refusal)] } };
  }
  redirect(`/staff/credentials/${result.value.number}?registered=1`);
}
