"use server";

import { randomUUID } from "node:crypto";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { AnswerPanelProps } from "@/components/answer-panel";
import type { ReceiptReference } from "@/components/receipt-link";
import { clientAddress } from "@/lib/auth/client-address";
import { currentUser } from "@/lib/auth/session";
import { parseCredentialNumber } from "@/lib/credential-number";
import { emptyForm, fields, invalid, type FormState } from "@/lib/forms";
import { log } from "@/lib/log";
import { limitRate } from "@/lib/rate-limit";
import { verifyByNumber } from "@/lib/registry/verify-credential";
import { ownPage } from "./own-page";
import { presentAnswer } from "./present-answer";
import { presentReceipt } from "./present-receipt";
import { Question } from "./question";

/** What a look-up came to, as the page shows it. */
export type Shown =
  | { readonly kind: "found"; readonly panel: AnswerPanelProps }
  | { readonly kind: "not-found"; readonly receipt: ReceiptReference }
  | { readonly kind: "could-not-check"; readonly reference: string };

/** The form, and the answer it got. */
export interface VerifyState extends FormState {
  readonly answer: Shown | null;
}

/** Answers a number and a last name. Whatever cannot be read leads to "could not check", never to an answer. */
export async function verify(_previous: VerifyState, form: FormData): Promise<VerifyState> {
  const t = await getTranslations("verify.problem");
  const values = fields(form);
  const page = ownPage(values["number"] ?? "");
  if (page !== null) redirect(page);
  const input = Question.safeParse(values);
  if (!input.success) {
    return { ...invalid(form, input.error, (problem) => t(known(problem))), answer: null };
  }
  const reference = randomUUID();
  try {
    const allowed = await Promise.all([
      limitRate("look-up-client", clientAddress(await headers())),
      limitRate("look-up-number", parseCredentialNumber(input.data.number) ?? ""),
    ]);
    if (allowed.includes("too-many")) {
      return { values, errors: { number: [t("too-many")] }, answer: null };
    }
    const user = await currentUser();
    const verified = await verifyByNumber(input.data, { userId: user?.userId ?? null });
    if (!verified.found) {
      return {
        values,
        errors: {},
        answer: { kind: "not-found", receipt: presentReceipt(verified.reference) },
      };
    }
    return { ...emptyForm, answer: { kind: "found", panel: await presentAnswer(verified) } };
  } catch (error) {
    log.error({ err: error, reference }, "could not check a credential");
    return { values, errors: {}, answer: { kind: "could-not-check", reference } };
  }
}

const problems = [
  "number-missing",
  "number-not-read",
  "lastName-missing",
  "lastName-too-long",
  "too-many",
] as const;

function known(problem: string): (typeof problems)[number] {
  return problems.find((one) => one === problem) ?? "number-not-read";
}
