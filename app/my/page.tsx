import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Section } from "@/components/staff/section";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { requireUser } from "@/lib/auth/session";
import { listHolderCredentials } from "@/lib/registry/list-holder-credentials";
import { listOwnRequests } from "@/lib/requests/list-requests";
import { StateChoice } from "./ask/state-choice";
import { HeldCredential } from "./held-credential";
import { OwnAudits } from "./own-audits";
import { OwnRequests } from "./own-requests";
import { personOf } from "./person-of";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("my");
  return { title: t("title") };
}

/** A holder's credentials; for everybody else, whoever they are, the way to ask for their record. */
export default async function MyPage({
  searchParams,
}: {
  readonly searchParams: Promise<{ sent?: string }>;
}) {
  const user = await requireUser();
  const personId = await personOf(user);
  const [{ sent }, t, requests, education, answers, own] = await Promise.all([
    searchParams,
    getTranslations("my"),
    getTranslations("requests"),
    getTranslations("education"),
    personId === null ? [] : listHolderCredentials(personId),
    listOwnRequests(user.userId),
  ]);
  const notice =
    sent === "correction" ? requests("correction.sent") : sent && requests("mine.sent");
  return (
    <main>
      <Page
        title={personId === null ? requests("ask.title") : t("title")}
        lead={personId === null ? requests("ask.lead") : t("lead")}
      >
        {notice && <Notice kind="success">{notice}</Notice>}
        {personId === null && <StateChoice />}
        {personId !== null && answers.length === 0 && <p>{t("none")}</p>}
        {answers.map((answer) => (
          <HeldCredential key={answer.credential.id} answer={answer} />
        ))}
        {answers.length > 0 && (
          <Section title={education("title")}>
            <p className="mb-3 max-w-prose">{education("lead")}</p>
            <ButtonLink href="/my/education" look="secondary">
              {education("open")}
            </ButtonLink>
          </Section>
        )}
        {personId !== null && <OwnAudits personId={personId} />}
        {(personId === null || own.length > 0) && <OwnRequests requests={own} />}
        {personId !== null && (
          <Section title={requests("mine.missing")}>
            <ButtonLink href="/my/ask" look="secondary">
              {requests("mine.askAnother")}
            </ButtonLink>
          </Section>
        )}
      </Page>
    </main>
  );
}
