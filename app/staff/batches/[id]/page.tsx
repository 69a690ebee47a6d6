import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { onePage } from "@/app/lists/one-page";
import { PageLinks } from "@/app/staff/imports/page-links";
import { CredentialNumber } from "@/components/credential-number";
import { Section } from "@/components/staff/section";
import { DataTable } from "@/components/ui/data-table";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { SummaryList } from "@/components/ui/summary-list";
import { requireRole } from "@/lib/auth/session";
import { batchForOffice, type BatchForOffice } from "@/lib/batches/batch-for-office";
import { grouped } from "@/lib/credential-number";
import { fullName } from "@/lib/registry/person-name";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("batches.office");
  return { title: t("title") };
}

/** What a program handed in, for the office of its state. */
export default async function BatchPage({
  params,
  searchParams,
}: {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<{ page?: string }>;
}) {
  const registrar = await requireRole("registrar");
  const [{ id }, { page }] = await Promise.all([params, searchParams]);
  const [found, t] = await Promise.all([
    batchForOffice(id, registrar),
    getTranslations("batches.office"),
  ]);
  if (!found) notFound();
  const { batch } = found;
  return (
    <Page
      title={t("title")}
      above={
        <Link href={`/staff/programs/${batch.program.id}`} className="text-primary underline">
          {batch.program.name}
        </Link>
      }
    >
      {batch.standing === "undone" && <Notice kind="attention">{t("undone")}</Notice>}
      <Counts found={found} />
      <Graduates found={found} page={page} />
    </Page>
  );
}

async function Counts({ found: { batch, ownStaff, registered } }: Found) {
  const t = await getTranslations("batches.office");
  const { enrolled, examined } = batch.cohort;
  const said = (count: number | null) => count ?? t("notSaid");
  return (
    <SummaryList
      facts={[
        { name: t("list"), value: batch.name },
        { name: t("registered"), value: registered.length },
        { name: t("ownStaff"), value: ownStaff },
        { name: t("enrolled"), value: said(enrolled) },
        { name: t("examined"), value: said(examined) },
      ]}
    />
  );
}

async function Graduates({
  found: { batch, registered },
  page: asked,
}: Found & { readonly page: string | undefined }) {
  const t = await getTranslations("batches.office");
  const withheld = registered.filter(({ addressOfAnother }) => addressOfAnother).length;
  // Those to be looked at come first: nobody finds them on the ninth page.
  const inOrder = registered.toSorted(
    (a, b) => Number(b.addressOfAnother) - Number(a.addressOfAnother),
  );
  const { rows, page, pages } = onePage(inOrder, asked);
  return (
    <Section title={t("graduates")}>
      {withheld > 0 && <Notice kind="attention">{t("addressesWithheld", { withheld })}</Notice>}
      <DataTable
        caption={t("graduates")}
        columns={[t("row"), t("name"), t("number"), t("note")]}
        rows={rows.map(({ row, name, number, takenBack, addressOfAnother }) => ({
          key: String(row),
          cells: [
            row,
            fullName(name),
            takenBack ? (
              grouped(number)
            ) : (
              <Link
                key="number"
                href={`/staff/credentials/${number}`}
                className="text-primary underline"
              >
                <CredentialNumber grouped={grouped(number)} />
              </Link>
            ),
            takenBack ? t("takenBack") : addressOfAnother ? t("addressOfAnother") : "",
          ],
        }))}
      />
      <PageLinks
        page={page}
        pages={pages}
        href={(to) => `/staff/batches/${batch.id}?page=${String(to)}`}
      />
    </Section>
  );
}

interface Found {
  readonly found: BatchForOffice;
}
