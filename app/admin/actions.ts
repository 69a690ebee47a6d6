"use server";

import { revalidatePath } from "next/cache";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { endGrant } from "@/lib/auth/end-grant";
import { invite, type InvitationRefusal } from "@/lib/auth/invite";
import { requireRole } from "@/lib/auth/session";
import { today } from "@/lib/dates";
import { emptyForm, fields, filled, invalid, type FormState } from "@/lib/forms";
import { redactDocument, redactRemark } from "@/lib/registry/redact";

/** The field beside which each refusal is explained. */
const fieldOf = {
  "not-an-address": "email",
  "no-such-role": "role",
  "holders-need-none": "role",
  "state-missing": "state",
  "no-such-state": "state",
  "organization-missing": "organization",
  "several-organizations": "organization",
  "scope-not-of-this-role": "organization",
} satisfies Record<InvitationRefusal, string>;

/** Gives somebody a role and tells them by e-mail. */
export async function inviteSomebody(_previous: FormState, form: FormData): Promise<FormState> {
  const administrator = await requireRole("administrator");
  const { email = "", name, role = "", state, organization } = filled(form);
  const result = await invite({ email, name, role, state, organization }, administrator);
  const t = await getTranslations("admin");
  if (!result.ok) {
    const problem = t(`problem.${result.refusal}`);
    return { values: fields(form), errors: { [fieldOf[result.refusal]]: [problem] } };
  }
  revalidatePath("/admin");
  return { ...emptyForm, done: t("invited") };
}

/** Ends a role from today on. */
export async function endRole(grantId: string): Promise<void> {
  const administrator = await requireRole("administrator");
  await endGrant(grantId, administrator);
  revalidatePath("/admin");
}

const Redaction = z.object({
  what: z.enum(["remark", "document"], "missing"),
  id: z.uuid("id-not-read"),
});

/** Redacts a text or a file; its stub stays. */
export async function redact(_previous: FormState, form: FormData): Promise<FormState> {
  const administrator = await requireRole("administrator");
  const t = await getTranslations("admin");
  const input = Redaction.safeParse(filled(form));
  if (!input.success) {
    return invalid(form, input.error, (problem) =>
      t(`problem.${problem === "id-not-read" ? problem : "missing"}`),
    );
  }
  const redactIt = input.data.what === "remark" ? redactRemark : redactDocument;
  const result = await redactIt(input.data.id, administrator, today("UTC"));
  if (!result.ok) {
    return { values: fields(form), errors: { id: [t(`problem.${result.refusal}`)] } };
  }
  return { ...emptyForm, done: t("redact.done") };
}
