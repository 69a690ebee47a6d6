import { getLocale } from "next-intl/server";
import type { AnswerPanelProps } from "@/components/answer-panel";
import { env } from "@/lib/env";
import { verifyPath } from "@/lib/links";
import { drawQr } from "@/lib/qr";
import { presentReceipt } from "./present-receipt";
import { panelOf, reasonsOf } from "@/lib/registry/answer";
import type { Verified } from "@/lib/registry/verify-credential";

/** A verification's answer as the panel takes it, in the reader's language, with the code that repeats it. */
export async function presentAnswer(
  verified: Pick<Extract<Verified, { readonly found: true }>, "answer" | "at" | "reference">,
): Promise<AnswerPanelProps> {
  const { answer, at, reference } = verified;
  const locale = await getLocale();
  return {
    credential: panelOf(answer, locale),
    standing: answer.standing,
    rules: answer.standing.rules,
    reasons: reasonsOf(answer.standing, locale),
    at,
    receipt: presentReceipt(reference),
    qr:
      answer.verifyLinkId === null
        ? null
        : drawQr(`${env().PUBLIC_URL}${verifyPath(answer.verifyLinkId)}`),
  };
}
