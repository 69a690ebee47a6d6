import type { Metadata } from "next";
import Link from "next/link";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { countFacts } from "@/app/program/batches/[id]/count-facts";
import { Section } from "@/components/staff/section";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { SummaryList } from "@/components/ui/summary-list";
import { requireRole } from "@/lib/auth/session";
import { examineBatch } from "@/lib/batches/examine-batch";
import { findBatch } from "@/lib/batches/find-batch";
import { missingColumns } from "@/lib/batches/save-columns";
import { submit } from "./actions";
import { SubmitForm } from "./submit-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("batches.submit");
  return { title: t("title") };
}

export default async function SubmitPage({ params }: { readonly params: Promise<{ id: string }> }) {
  const operator = await requireRole("operator");
  const batch = await findBatch(operator, (await params).id);
  if (!batch) notFound();
  const address = `/program/batches/${batch.id}`;
  if (batch.standing !== "open" || missingColumns(batch).length > 0) redirect(address);
  const [t, errors, { counts, ownStaff }] = await Promise.all([
    getTranslations("batches"),
    getTranslations("errors"),
    examineBatch(batch, { page: 1, reason: null }),
  ]);
  const said = (number: number | null) => number ?? t("submit.notSaid");
  return (
    <main>
      <Page
        title={t("submit.title")}
        lead={t("submit.lead", { program: batch.program.name })}
        above={
          <Link href={address} className="text-primary underline">
            {batch.name}
          </Link>
        }
      >
        <SummaryList
          facts={[
            ...countFacts(counts, t),
            {
              name: t("submit.ownStaff"),
              value: ownStaff,
              note: ownStaff > 0 ? t("submit.ownStaffNote") : undefined,
            },
            { name: t("submit.enrolled"), value: said(batch.cohort.enrolled) },
            { name: t("submit.examined"), value: said(batch.cohort.examined) },
          ]}
        />
        {counts.mend > 0 && (
          <Notice kind="attention">{t("submit.notMended", { count: counts.mend })}</Notice>
        )}
        <Section title={t("submit.whatFollows")}>
          <p className="max-w-prose">{t("submit.follows")}</p>
          {counts.submit === 0 ? (
            <Notice>{t("submit.nothing-to-submit")}</Notice>
          ) : (
            <SubmitForm
              action={submit.bind(null, batch.id)}
              words={{
                button: t("submit.button", { count: counts.submit }),
                problem: errors("summary"),
              }}
            />
          )}
        </Section>
      </Page>
    </main>
  );
}
