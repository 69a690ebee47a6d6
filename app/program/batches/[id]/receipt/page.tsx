import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { onePage } from "@/app/lists/one-page";
import { PageLinks } from "@/app/staff/imports/page-links";
import { CredentialNumber } from "@/components/credential-number";
import { Section } from "@/components/staff/section";
import { buttonClasses } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { batchReceipt } from "@/lib/batches/batch-receipt";
import { grouped } from "@/lib/credential-number";
import { dayOf } from "@/lib/dates";
import { writeDay } from "@/lib/i18n/write-day";
import { fullName } from "@/lib/registry/person-name";
import { timeZoneOf } from "@/lib/states/catalogue";
import { ReceiptFacts } from "./receipt-facts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("batches.receipt");
  return { title: t("title") };
}

export default async function BatchReceiptPage({
  params,
  searchParams,
}: {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<{ page?: string }>;
}) {
  const operator = await requireRole("operator");
  const receipt = await batchReceipt(operator, (await params).id);
  if (!receipt) notFound();
  const { batch, registered } = receipt;
  const { rows, page, pages } = onePage(registered, (await searchParams).page);
  const [t, locale] = await Promise.all([getTranslations("batches.receipt"), getLocale()]);
  const undoneOn =
    batch.undoneAt && writeDay(dayOf(batch.undoneAt, timeZoneOf(batch.program.state)), locale);
  const address = `/program/batches/${batch.id}`;
  return (
    <main>
      <Page
        title={t("title")}
        lead={t("lead")}
        above={
          <Link href={address} className="text-primary underline print:hidden">
            {t("back")}
          </Link>
        }
      >
        {undoneOn !== null && <Notice kind="attention">{t("undone", { day: undoneOn })}</Notice>}
        <ReceiptFacts receipt={receipt} />
        <p className="mt-4 max-w-prose text-quiet">
          {t.rich("signed", {
            keys: (chunks) => (
              <a href="/.well-known/did.json" className="text-primary underline">
                {chunks}
              </a>
            ),
          })}
        </p>
        <p className="mt-6 flex flex-wrap gap-3 print:hidden">
          <a href={`${address}/receipt/json`} download className={buttonClasses()}>
            {t("json")}
          </a>
          <a href={`${address}/file`} download className={buttonClasses({ look: "secondary" })}>
            {t("list")}
          </a>
        </p>
        {registered.length > 0 && (
          <Section title={t("numbers")}>
            <DataTable
              caption={t("numbers")}
              columns={[t("row"), t("name"), t("number")]}
              rows={rows.map(({ row, name, number, takenBack }) => ({
                key: number,
                cells: [
                  row,
                  fullName(name),
                  <span key="number">
                    <CredentialNumber grouped={grouped(number)} />
                    {takenBack && <span className="block text-quiet">{t("takenBack")}</span>}
                  </span>,
                ],
              }))}
            />
            <PageLinks
              page={page}
              pages={pages}
              href={(to) => `${address}/receipt?page=${String(to)}`}
            />
          </Section>
        )}
      </Page>
    </main>
  );
}
