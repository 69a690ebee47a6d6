import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { FactsTable } from "@/components/states/facts-table";
import { ListForm, ViewSwitch } from "@/components/states/list-form";
import { Page } from "@/components/ui/page";
import { choose, readListQuery } from "./list-query";
import { factRows } from "./rows";
import { StatesMap } from "./states-map";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("states");
  return { title: t("title") };
}

export default async function StatesPage({
  searchParams,
}: {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}) {
  const t = await getTranslations("states");
  const query = readListQuery(await searchParams);
  const rows = factRows();
  const listed = choose(rows, query);
  return (
    <main>
      <Page title={t("title")} lead={t("lead")}>
        <p className="flex flex-wrap gap-x-6 print:hidden">
          <Way href="/compare">{t("toCompare")}</Way>
          <Way href="/portability">{t("toPortability")}</Way>
          <Way href="#table">{t("toTable")}</Way>
        </p>
        <ViewSwitch view={query.view} />
        <StatesMap rows={rows} view={query.view} />
        <h2 id="table" className="mt-10">
          {t("table")}
        </h2>
        <p className="mt-1 max-w-prose">{t("tableLead")}</p>
        <ListForm view={query.view} chosen={query} csv={`/states/csv?${searchOf(query)}`} />
        <p role="status" className="mb-2 text-quiet">
          {t("listed", { count: listed.length, all: rows.length })}
        </p>
        <FactsTable rows={listed} />
      </Page>
    </main>
  );
}

function searchOf({ held, medicaid, sort }: ReturnType<typeof readListQuery>): string {
  return new URLSearchParams({ held, medicaid, sort }).toString();
}

function Way({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <Link href={href} className="inline-flex min-h-11 items-center text-primary underline">
      {children}
    </Link>
  );
}
