import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { isOverdue } from "@/app/staff/audits/overdue";
import { CredentialNumber } from "@/components/credential-number";
import { Section } from "@/components/staff/section";
import { DataTable } from "@/components/ui/data-table";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { grouped } from "@/lib/credential-number";
import { today } from "@/lib/dates";
import { findAudit } from "@/lib/education/audit-find";
import { writeDay } from "@/lib/i18n/write-day";
import { fullName } from "@/lib/registry/person-name";
import { timeZoneOf } from "@/lib/states/catalogue";
import { Rule } from "./rule";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("audits");
  return { title: t("column.audit") };
}

export default async function AuditPage({ params }: { readonly params: Promise<{ id: string }> }) {
  const { state } = await requireRole("registrar");
  const audit = await findAudit((await params).id, state);
  if (!audit) notFound();
  const [t, locale] = await Promise.all([getTranslations("audits"), getLocale()]);
  const { id, kind, from, to, due, items } = audit;
  const on = today(timeZoneOf(state));
  return (
    <Page
      title={t("name", { kind, from: writeDay(from, locale), to: writeDay(to, locale) })}
      above={
        <Link href="/staff/audits" className="text-primary underline">
          {t("title")}
        </Link>
      }
    >
      <Section title={t("items")}>
        <DataTable
          caption={t("items")}
          columns={[
            t("column.holder"),
            t("column.number"),
            t("column.files"),
            t("column.answer"),
            t("column.finding"),
          ]}
          rows={items.map((item) => ({
            key: item.id,
            cells: [
              <Link
                key="name"
                href={`/staff/audits/${id}/${item.id}`}
                className="text-primary underline"
              >
                {fullName(item.name)}
              </Link>,
              <CredentialNumber key="number" grouped={grouped(item.number)} />,
              item.documents,
              isOverdue(item, due, on)
                ? t("overdue")
                : t(item.answeredAt === null ? "waits" : "handedIn"),
              item.decision === null ? t("undecided") : t(`decision.${item.decision}`),
            ],
          }))}
        />
      </Section>
      <Rule audit={audit} />
    </Page>
  );
}
