import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Certificate } from "@/app/staff/certificate";
import { Completion } from "@/app/staff/completion";
import { History } from "@/app/staff/history";
import { AnswerPanel } from "@/components/answer-panel";
import { Section } from "@/components/staff/section";
import { Suspended } from "@/components/suspended";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { grouped } from "@/lib/credential-number";
import { parseDate, today } from "@/lib/dates";
import { howEarned } from "@/lib/programs/how-earned";
import { findAnswer, panelOf, reasonsOf } from "@/lib/registry/answer";
import { fullName } from "@/lib/registry/person-name";
import { timeZoneOf } from "@/lib/states/catalogue";
import { AsOfForm } from "./as-of-form";
import { Documents } from "./documents";
import { Emails } from "./emails";
import { OfficeActions } from "./office-actions";
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
  readonly searchParams: Promise<{ on?: string; known?: string; registered?: string }>;
}) {
  const { state } = await requireRole("registrar");
  const { number } = await params;
  const { on = "", known = "", registered } = await searchParams;
  const now = today(timeZoneOf(state));
  const [day, knownOn] = [parseDate(on), parseDate(known)];
  const current = await findAnswer({ number });
  if (current?.credential.state !== state) notFound();
  const answer = await findAnswer({ number }, { on: day ?? now, knownOn: knownOn ?? undefined });
  const { credential } = current;
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
          on: t("asOf.on"),
          known: t("asOf.known"),
          show: t("asOf.show"),
          onNotRead: day === null && on !== "" ? t("asOf.notRead") : null,
          knownNotRead: knownOn === null && known !== "" ? t("asOf.notRead") : null,
        }}
        on={on === "" ? now : on}
        known={known}
      />
      {answer === null ? (
        <Notice kind="attention">{t("asOf.notOnRecord")}</Notice>
      ) : (
        <AnswerPanel
          credential={panelOf(answer, locale)}
          standing={answer.standing}
          rules={answer.standing.rules}
          reasons={reasonsOf(answer.standing, locale)}
          at={new Date()}
          receipt={null}
          qr={null}
        />
      )}
      <OfficeActions credential={credential} today={now} />
      <Terms credential={credential} />
      <HowEarned credentialId={credential.id} />
      <VerifyLink linkId={current.verifyLinkId} />
      <Suspended>
        <Emails credentialId={credential.id} state={state} />
        <Certificate credentialId={credential.id} desk="office" />
        <Documents credentialId={credential.id} />
        <Verifications credentialId={credential.id} state={state} />
        <Section title={t("history")}>
          <History about={{ credentialId: credential.id }} state={state} />
        </Section>
      </Suspended>
    </Page>
  );
}

/** What its program says of it, where a program on record issued it. */
async function HowEarned({ credentialId }: { readonly credentialId: string }) {
  const earned = await howEarned(credentialId);
  return earned && <Completion earned={earned} batches="/staff/batches" />;
}
