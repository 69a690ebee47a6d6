"use server";

import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireRole } from "@/lib/auth/session";
import { submitBatch } from "@/lib/batches/submit-batch";
import type { FormState } from "@/lib/forms";

/** Has the graduates of a batch registered, and shows how far it is. */
export async function submit(id: string): Promise<FormState> {
  const operator = await requireRole("operator");
  const result = await submitBatch(operator, id);
  if (result.ok) redirect(`/program/batches/${id}`);
  switch (result.refusal) {
    case "not-found":
      return notFound();
    case "already-submitted":
    case "columns-missing":
      return redirect(`/program/batches/${id}`);
    case "nothing-to-submit": {
      const t = await getTranslations("batches.submit");
      return { values: {}, errors: { submit: [t(result.refusal)] } };
    }
  }
}
