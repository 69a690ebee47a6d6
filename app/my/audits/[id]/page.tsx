import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { FactForm } from "@/components/staff/fact-form";
import { Section } from "@/components/staff/section";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { today } from "@/lib/dates";
import { findAuditItem } from "@/lib/education/audit-item";
import { writeDay } from "@/lib/i18n/write-day";
import { stateName, timeZoneOf } from "@/lib/states/catalogue";
import { answer, handIn } from "./actions";
import { ItemHours } from "./item-hours";
import { RecordTable } from "./record-table";
import { Standing } from "./standing";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("audits.mine");
  return { title: t("title") };
}

export default async function OwnAuditPage({
  params,
  searchParams,
}: {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<{ added?: string }>;
}) {
  const { personId } = await requireRole("holder");
  const item = await findAuditItem((await params).id, { personId });
  if (!item) notFound();
  const [t, my, audits, common, errors, locale, { added }] = await Promise.all([
    getTranslations("audits.mine"),
    getTranslations("my"),
    getTranslations("audits.item"),
    getTranslations("common"),
    getTranslations("errors"),
    getLocale(),
    searchParams,
  ]);
  const { id, kind, state, due, records, lines, decision, answeredAt, education } = item;
  const late = today(timeZoneOf(state)) > due;
  return (
    <main>
      <Page
        title={t("title")}
        lead={t("lead", { kind, state: stateName(state) })}
        above={
          <Link href="/my" className="text-primary underline">
            {my("title")}
          </Link>
        }
      >
        {added !== undefined && <Notice kind="success">{t("added")}</Notice>}
        <Standing item={item} />
        {decision === null && answeredAt === null && (
          <p className="font-semibold">
            {t(late ? "overdue" : "due", { day: writeDay(due, locale) })}
          </p>
        )}
        <Section title={audits("records")}>
          {education && (
            <p className="mb-3">
              {audits("period")}:{" "}
              {audits("periodDays", {
                from: writeDay(education.period.from, locale),
                to: writeDay(education.period.to, locale),
              })}
            </p>
          )}
          {education && <ItemHours education={education} />}
          <RecordTable lines={lines} evidence="/my/education/evidence" />
          {decision === null && (
            <p className="mt-3 max-w-prose">
              {t("addEducationLead")}{" "}
              <Link href="/my/education/new" className="text-primary underline">
                {t("addEducation")}
              </Link>
            </p>
          )}
        </Section>
        {decision === null && records.length > 0 && (
          <Section title={t("handIn")}>
            <FactForm
              action={handIn.bind(null, id)}
              questions={[
                {
                  name: "educationId",
                  kind: "choice",
                  label: t("record"),
                  options: records.map(({ id: value, course, on: day }) => ({
                    value,
                    text: audits("recordChoice", { course, day }),
                  })),
                },
                { name: "file", kind: "file", label: t("file"), hint: t("fileHint") },
              ]}
              words={{
                problem: errors("summary"),
                optional: common("optional"),
                submit: t("send"),
              }}
            />
          </Section>
        )}
        {decision === null && answeredAt === null && (
          <Section title={t("done")}>
            <p className="mb-3 max-w-prose">{t("doneLead")}</p>
            <form action={answer.bind(null, id)}>
              <Button look="secondary">{t("done")}</Button>
            </form>
          </Section>
        )}
      </Page>
    </main>
  );
}
