import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ItemHours } from "@/app/my/audits/[id]/item-hours";
import { RecordTable } from "@/app/my/audits/[id]/record-table";
import { CredentialNumber } from "@/components/credential-number";
import { Section } from "@/components/staff/section";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { SummaryList } from "@/components/ui/summary-list";
import { requireRole } from "@/lib/auth/session";
import { grouped } from "@/lib/credential-number";
import { dayOf } from "@/lib/dates";
import { findAuditItem } from "@/lib/education/audit-item";
import { writeDay } from "@/lib/i18n/write-day";
import { fullName } from "@/lib/registry/person-name";
import { timeZoneOf } from "@/lib/states/catalogue";
import { FindingForm } from "./finding-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("audits.item");
  return { title: t("evidence") };
}

export default async function AuditItemPage({
  params,
}: {
  readonly params: Promise<{ id: string; item: string }>;
}) {
  const { state } = await requireRole("registrar");
  const item = await findAuditItem((await params).item, { state });
  if (!item) notFound();
  const [t, locale] = await Promise.all([getTranslations("audits"), getLocale()]);
  const { education, answeredAt, decision, reason, lines } = item;
  const answered = answeredAt && writeDay(dayOf(answeredAt, timeZoneOf(state)), locale);
  return (
    <Page
      title={t("item.title", { name: fullName(item.name) })}
      above={
        <Link href={`/staff/audits/${item.auditId}`} className="text-primary underline">
          {t("items")}
        </Link>
      }
    >
      {decision !== null && (
        <Notice kind={decision === "in-order" ? "success" : "attention"}>
          {t("item.decided", { decision: t(`decision.${decision}`), reason: reason ?? "–" })}
        </Notice>
      )}
      <SummaryList
        facts={[
          {
            name: t("column.number"),
            value: (
              <Link href={`/staff/credentials/${item.number}`} className="text-primary underline">
                <CredentialNumber grouped={grouped(item.number)} />
              </Link>
            ),
          },
          {
            name: t("item.period"),
            value: education
              ? t("item.periodDays", {
                  from: writeDay(education.period.from, locale),
                  to: writeDay(education.period.to, locale),
                })
              : t("item.noPeriod"),
          },
          {
            name: t("column.answer"),
            value: answered ? t("item.answered", { day: answered }) : t("item.notAnswered"),
          },
        ]}
      />
      <Section title={t("item.records")}>
        {education && <ItemHours education={education} />}
        <RecordTable lines={lines} evidence="/staff/education/evidence" />
      </Section>
      {decision === null && <FindingForm item={item} />}
    </Page>
  );
}
