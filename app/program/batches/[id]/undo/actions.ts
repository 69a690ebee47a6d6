"use server";

import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireRole } from "@/lib/auth/session";
import { undoBatch, UndoReason } from "@/lib/batches/undo-batch";
import { fields, filled, invalid, type FormState } from "@/lib/forms";

const problems = ["missing", "too-long", "social-security-number"] as const;

/** Takes everything that a batch registered back, or says why that cannot be done any more. */
export async function undo(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const operator = await requireRole("operator");
  const input = UndoReason.safeParse(filled(form));
  if (!input.success) {
    const t = await getTranslations("facts.problem");
    return invalid(form, input.error, (problem) =>
      t(problems.find((one) => one === problem) ?? "missing"),
    );
  }
  const result = await undoBatch(operator, id, input.data.reason);
  if (result.ok) redirect(`/program/batches/${id}?undone=1`);
  switch (result.refusal) {
    case "not-found":
      return notFound();
    case "not-submitted":
    case "already-undone":
      return redirect(`/program/batches/${id}`);
    case "something-was-built-on-it": {
      const t = await getTranslations("batches.undo");
      return { values: fields(form), errors: { reason: [t(result.refusal)] } };
    }
  }
}
