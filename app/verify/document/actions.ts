"use server";

import { randomUUID } from "node:crypto";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ownPage } from "@/app/verify/own-page";
import type { DocumentAnswerProps } from "@/components/document/document-answer";
import { clientAddress } from "@/lib/auth/client-address";
import { currentUser } from "@/lib/auth/session";
import { fields, type FormState } from "@/lib/forms";
import { log } from "@/lib/log";
import { checkDocument } from "@/lib/proofs/check-document";
import { limitRate } from "@/lib/rate-limit";
import { handedIn } from "./handed-in";
import { presentDocument } from "./present-document";

/** The form, a sentence above it where it has to be sent again, and the answer it got. */
export interface DocumentState extends FormState {
  readonly notice: string | null;
  readonly answer: DocumentAnswerProps | null;
}

/** Checks a document that somebody hands in. Whatever cannot be read leads to "could not check". */
export async function check(_previous: DocumentState, form: FormData): Promise<DocumentState> {
  const t = await getTranslations("document-check");
  const values = fields(form);
  const page = ownPage(values["text"] ?? "");
  const handed = await handedIn(form);
  const wrong = (field: "file" | "text", sentence: string): DocumentState => ({
    values,
    errors: { [field]: [sentence] },
    notice: null,
    answer: null,
  });
  if (!("bytes" in handed)) {
    const [field, problem] = handed;
    return wrong(field, t(`problem.${problem}`));
  }
  if (page !== null) redirect(page);

  const reference = randomUUID();
  try {
    const client = clientAddress(await headers());
    const allowed = await Promise.all([
      limitRate("document-client", client),
      limitRate("look-up-client", client),
    ]);
    if (allowed.includes("too-many")) return wrong(handed.field, t("problem.too-many"));
    const user = await currentUser();
    const verdict = await checkDocument(handed.bytes, { userId: user?.userId ?? null });
    if (verdict.found === "busy") {
      return { values, errors: {}, notice: t("problem.busy"), answer: null };
    }
    if (verdict.found === "unreadable") return wrong(handed.field, t(`unreadable.${verdict.why}`));
    return { values: {}, errors: {}, notice: null, answer: await presentDocument(verdict) };
  } catch (error) {
    log.error({ err: error, reference }, "could not check a document");
    return { values, errors: {}, notice: null, answer: { kind: "failed", reference } };
  }
}
