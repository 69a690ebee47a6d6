import { getLocale } from "next-intl/server";
import { AnswerPanel } from "@/components/answer-panel";
import { QrCode } from "@/components/qr-code";
import { env } from "@/lib/env";
import { panelOf, reasonsOf } from "@/lib/registry/answer";
import { verifyPath } from "@/lib/links";
import type { Verified } from "@/lib/registry/verify-credential";

/** A verification's answer as the panel shows it, with the code that repeats it in print. */
export async function VerifiedAnswer({
  verified,
}: {
  readonly verified: Extract<Verified, { readonly found: true }>;
}) {
  const { answer, at, reference } = verified;
  const locale = await getLocale();
  return (
    <AnswerPanel
      credential={panelOf(answer)}
      standing={answer.standing}
      rules={answer.standing.rules}
      reasons={reasonsOf(answer.standing, locale)}
      at={at}
      reference={reference}
    >
      {answer.verifyLinkId && (
        <QrCode link={`${env().PUBLIC_URL}${verifyPath(answer.verifyLinkId)}`} />
      )}
    </AnswerPanel>
  );
}
