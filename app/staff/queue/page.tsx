import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { listAddress, pageSize, readListQuery } from "@/app/staff/imports/list-query";
import { PageLinks } from "@/app/staff/imports/page-links";
import { ReasonFilter } from "@/app/staff/imports/reason-filter";
import { ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { countWaiting, listWaiting } from "@/lib/intake/find-waiting-rows";
import { writeRowKey } from "@/lib/intake/row-key";
import { rowAddress } from "./row-address";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("queue");
  return { title: t("title") };
}

export default async function QueuePage({
  searchParams,
}: {
  readonly searchParams: Promise<{ reason?: string; page?: string }>;
}) {
  const { state } = await requireRole("registrar");
  const list = readListQuery(await searchParams);
  const window = { code: list.reason, skip: (list.page - 1) * pageSize, take: pageSize };
  const [t, words, { all, byReason }, rows] = await Promise.all([
    getTranslations("queue"),
    getTranslations("imports.reason"),
    countWaiting(state),
    listWaiting(state, window),
  ]);
  if (all === 0) {
    return (
      <Page title={t("title")}>
        <p className="mb-6 max-w-prose">{t("empty")}</p>
        <ButtonLink href="/staff/imports/new">{t("takeIn")}</ButtonLink>
      </Page>
    );
  }
  const total =
    list.reason === null ? all : (byReason.find(({ code }) => code === list.reason)?.rows ?? 0);
  return (
    <Page title={t("title")} lead={t("lead")}>
      <ReasonFilter path="/staff/queue" chosen={list.reason} all={all} byReason={byReason} />
      <h2 className="mb-3">{t("rows", { count: total })}</h2>
      {rows.length === 0 ? (
        <p>{t("noneLeft")}</p>
      ) : (
        <DataTable
          caption={t("title")}
          columns={[t("column.row"), t("column.name"), t("column.file"), t("column.reasons")]}
          rows={rows.map(({ key, name, fileName, reasons }) => ({
            key: writeRowKey(key),
            cells: [
              <Link
                key="row"
                href={rowAddress(key, list.reason)}
                className="whitespace-nowrap text-primary underline"
              >
                {t("rowNumber", { number: key.number })}
              </Link>,
              name,
              fileName,
              <ul key="reasons" className="min-w-64">
                {[...new Set(reasons.map(({ code }) => code))].map((code) => (
                  <li key={code}>{words(code)}</li>
                ))}
              </ul>,
            ],
          }))}
        />
      )}
      <PageLinks
        page={list.page}
        pages={Math.ceil(total / pageSize)}
        href={(page) => listAddress("/staff/queue", { ...list, page })}
      />
    </Page>
  );
}
