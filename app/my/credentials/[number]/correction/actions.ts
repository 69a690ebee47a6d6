"use server";

import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { recordFact } from "@/app/record-fact";
import { requireRole } from "@/lib/auth/session";
import { fields, type FormState } from "@/lib/forms";
import { storeDocument } from "@/lib/registry/store-document";
import {
  askCorrection,
  correctionSubjects,
  NewCorrection,
  type CorrectionSubject,
} from "@/lib/requests/ask-correction";
import { findOwnCredential } from "@/lib/requests/find-own-credential";

/** Sends a correction to the office with its evidence, or says what is wrong with it. */
export async function send(
  number: string,
  named: CorrectionSubject,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const holder = await requireRole("holder");
  const about = correctionSubjects.find((one) => one === named) ?? "other";
  const file = form.get("documentId");
  form.delete("documentId");
  const kept = form.get("documentId-kept");
  if (typeof kept === "string") form.set("documentId", kept);
  if (file instanceof File && file.size > 0 && (await findOwnCredential(number, holder))) {
    const stored = await storeDocument(file, holder.userId);
    if (!stored.ok) {
      const t = await getTranslations("register.problem");
      return { values: fields(form), errors: { documentId: [t(stored.refusal)] } };
    }
    form.set("documentId", stored.value.id);
  }
  return recordFact(form, {
    schema: z
      .record(z.string(), z.string())
      .transform((typed) => ({ ...typed, about }))
      .pipe(NewCorrection),
    record: (input) => askCorrection(number, input, holder),
    fieldOf: {
      "not-found": "documentId",
      "document-not-found": "documentId",
      "already-asked": "documentId",
    },
    back: "/my?sent=correction",
  });
}
