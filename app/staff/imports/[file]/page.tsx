import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { readListQuery } from "@/app/staff/imports/list-query";
import { UnreadSheets } from "@/app/staff/imports/unread-sheets";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { dayOf } from "@/lib/dates";
import { writeDay } from "@/lib/i18n/write-day";
import { findFile } from "@/lib/intake/find-file";
import { findProgress } from "@/lib/intake/import-progress";
import { timeZoneOf } from "@/lib/states/catalogue";
import { Dropped } from "./dropped";
import { Outcome } from "./outcome";
import { Plan } from "./plan";
import { Running } from "./running";
import { StartForm } from "./start-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("imports");
  return { title: t("title") };
}

export default async function ImportPage({
  params,
  searchParams,
}: {
  readonly params: Promise<{ file: string }>;
  readonly searchParams: Promise<{
    reason?: string;
    page?: string;
    again?: string;
    sheets?: string;
  }>;
}) {
  const { state } = await requireRole("registrar");
  const file = await findFile((await params).file, state);
  const progress = file && (await findProgress(state, [file.id])).get(file.id);
  if (!file || !progress) notFound();
  const [t, locale, query] = await Promise.all([
    getTranslations("imports"),
    getLocale(),
    searchParams,
  ]);
  const list = readListQuery(query);
  const day = writeDay(dayOf(file.uploadedAt, timeZoneOf(state)), locale);
  return (
    <Page title={file.name} lead={t("file.lead", { day, rows: progress.total })}>
      {query.again !== undefined && <Notice>{t("preview.again")}</Notice>}
      <UnreadSheets sheets={query.sheets} />
      {file.removals.length > 0 && <Dropped removals={file.removals} />}
      {progress.work === "stored" && <Plan file={file} list={list} />}
      {progress.work === "running" && <Running fileId={file.id} progress={progress} />}
      {progress.work === "stopped" && (
        <Notice kind="attention">
          <p>{t("progress.stopped")}</p>
          <StartForm fileId={file.id} words={{ start: t("preview.resume") }} />
        </Notice>
      )}
      {progress.work === "finished" && <Outcome file={file} list={list} />}
      {file.removals.length === 0 && <Dropped removals={[]} />}
    </Page>
  );
}
