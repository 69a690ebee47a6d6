import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { History } from "@/app/staff/history";
import { AnswerPanel } from "@/components/answer-panel";
import { Section } from "@/components/staff/section";
import { Suspended } from "@/components/suspended";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { grouped } from "@/lib/credential-number";
import { parseDate, today } from "@/lib/dates";
import { findAnswer, panelOf, reasonsOf } from "@/lib/registry/answer";
import { fullName } from "@/lib/registry/person-name";
import { timeZoneOf } from "@/lib/states/catalogue";
import { AsOfForm } from "./as-of-form";
import { Documents } from "./documents";
import { Emails } from "./emails";
import { Terms } from "./terms";
import { Verifications } from "./verifications";
import { VerifyLink } from "./verify-link";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("credentials");
  return { title: t("title") };
}

export default async function CredentialPage({
  params,
  searchParams,
}: {
  readonly params: Promise<{ number: string }>;
  readonly searchParams: Promise<{ on?: string; registered?: string }>;
}) {
  const { state } = await requireRole("registrar");
  const { number } = await params;
  const { on, registered } = await searchParams;
  const now = today(timeZoneOf(state));
  const day = on === undefined ? now : parseDate(on);
  const answer = await findAnswer({ number }, day ?? now);
  if (answer?.credential.state !== state) notFound();
  const { credential } = answer;
  const [t, locale] = await Promise.all([getTranslations("credentials"), getLocale()]);
  return (
    <Page
      title={fullName(credential.holder.name)}
      above={
        <>
          {credential.kind} <span className="font-mono">{grouped(credential.number)}</span> ·{" "}
          <Link
            href={`/staff/people/${credential.holder.personId}`}
            className="text-primary underline"
          >
            {t("person")}
          </Link>
        </>
      }
    >
      {registered !== undefined && (
        <Notice kind="success" title={t("registered.title")}>
          {t("registered.body")}
        </Notice>
      )}
      <AsOfForm
        words={{
          label: t("asOf.label"),
          show: t("asOf.show"),
          notRead: day === null ? t("asOf.notRead") : null,
        }}
        on={on ?? now}
      />
      <AnswerPanel
        credential={panelOf(answer)}
        standing={answer.standing}
        rules={answer.standing.rules}
        reasons={reasonsOf(answer.standing, locale)}
        at={new Date()}
        reference={null}
        qr={null}
      />
      <Terms credential={credential} />
      <VerifyLink linkId={answer.verifyLinkId} />
      <Suspended>
        <Emails credentialId={credential.id} state={state} />
        <Documents credentialId={credential.id} />
        <Verifications credentialId={credential.id} state={state} />
        <Section title={t("history")}>
          <History about={{ credentialId: credential.id }} state={state} />
        </Section>
      </Suspended>
    </Page>
  );
}
