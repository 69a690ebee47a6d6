import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AnswerPanel } from "@/components/answer-panel";
import { Section } from "@/components/staff/section";
import { Button } from "@/components/ui/button";
import { Page } from "@/components/ui/page";
import { VerificationTable } from "@/components/verification-table";
import { requireRole } from "@/lib/auth/session";
import { grouped } from "@/lib/credential-number";
import { env } from "@/lib/env";
import { verifyPath } from "@/lib/links";
import { panelOf, reasonsOf, type CredentialAnswer } from "@/lib/registry/answer";
import { listHolderCredentials } from "@/lib/registry/list-holder-credentials";
import { listVerifications } from "@/lib/registry/list-verifications";
import { timeZoneOf } from "@/lib/states/catalogue";
import { replaceLink } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("my");
  return { title: t("title") };
}

export default async function MyPage() {
  const { personId } = await requireRole("holder");
  const [t, answers] = await Promise.all([getTranslations("my"), listHolderCredentials(personId)]);
  return (
    <main>
      <Page title={t("title")} lead={t("lead")}>
        {answers.length === 0 && <p>{t("none")}</p>}
        {answers.map((answer) => (
          <Credential key={answer.credential.id} answer={answer} />
        ))}
      </Page>
    </main>
  );
}

async function Credential({ answer }: { readonly answer: CredentialAnswer }) {
  const { credential, standing, verifyLinkId } = answer;
  const [t, locale, verifications] = await Promise.all([
    getTranslations("my"),
    getLocale(),
    listVerifications(credential.id),
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
        reference={null}
        qr={null}
      />
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
      <Section title={t("lookUps")}>
        <VerificationTable verifications={verifications} timeZone={timeZoneOf(credential.state)} />
      </Section>
    </article>
  );
}
