import { getLocale, getTranslations } from "next-intl/server";
import { AnswerPanel } from "@/components/answer-panel";
import { Section } from "@/components/staff/section";
import { Button } from "@/components/ui/button";
import { VerificationTable } from "@/components/verification-table";
import { Documents } from "@/components/holder/documents";
import { documentsOf } from "@/lib/certificates/list-documents";
import { grouped } from "@/lib/credential-number";
import { env } from "@/lib/env";
import { verifyPath } from "@/lib/links";
import { panelOf, reasonsOf, type CredentialAnswer } from "@/lib/registry/answer";
import { listedLookUps, listVerifications } from "@/lib/registry/list-verifications";
import { timeZoneOf } from "@/lib/states/catalogue";
import { replaceLink } from "./actions";
import { Corrections } from "./corrections";
import { Shares } from "./shares";

/** One credential as its holder sees it: the answer, the copies, the links, who asked, and what was asked. */
export async function HeldCredential({ answer }: { readonly answer: CredentialAnswer }) {
  const { credential, standing, verifyLinkId } = answer;
  const [t, locale, verifications, documents] = await Promise.all([
    getTranslations("my"),
    getLocale(),
    listVerifications(credential.id),
    documentsOf(credential.id),
  ]);
  const number = grouped(credential.number);
  return (
    <article className="mb-14" aria-label={number}>
      <AnswerPanel
        credential={panelOf(answer, locale)}
        standing={standing}
        rules={standing.rules}
        reasons={reasonsOf(standing, locale)}
        at={new Date()}
        receipt={null}
        qr={null}
      />
      {documents && (
        <Documents
          certificateHref={documents.certificateHref}
          badgeHref={documents.badgeHref}
          edition={documents.edition}
        />
      )}
      <Section title={t("link.title")}>
        <p className="max-w-prose">{t("link.body")}</p>
        {verifyLinkId && (
          <p className="mt-2">
            <a
              href={verifyPath(verifyLinkId)}
              className="break-all font-mono text-[0.9rem] text-primary underline"
            >
              {env().PUBLIC_URL}
              {verifyPath(verifyLinkId)}
            </a>
          </p>
        )}
        <form action={replaceLink.bind(null, credential.id)} className="mt-3">
          <Button look="secondary" aria-label={t("link.replaceOf", { number })}>
            {t("link.replace")}
          </Button>
        </form>
      </Section>
      <Shares credential={credential} />
      <Section title={t("lookUps")}>
        <VerificationTable
          verifications={verifications}
          timeZone={timeZoneOf(credential.state)}
          most={listedLookUps}
        />
      </Section>
      <Corrections credential={credential} />
    </article>
  );
}
