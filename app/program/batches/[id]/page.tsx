import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Dropped } from "@/app/program/batches/dropped";
import { UnreadSheets } from "@/app/staff/imports/unread-sheets";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import type { ActorOf } from "@/lib/auth/seat";
import { requireRole } from "@/lib/auth/session";
import { batchProgress } from "@/lib/batches/batch-progress";
import { findBatch, type Batch } from "@/lib/batches/find-batch";
import { dayOf } from "@/lib/dates";
import { writeDay } from "@/lib/i18n/write-day";
import { timeZoneOf } from "@/lib/states/catalogue";
import { DryRun } from "./dry-run";
import { Outcome } from "./outcome";
import { readProblemsQuery } from "./problems-query";
import { Running } from "./running";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("batches");
  return { title: t("batch") };
}

export default async function BatchPage({
  params,
  searchParams,
}: {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<
    Partial<Record<"reason" | "page" | "again" | "mended" | "undone" | "sheets", string>>
  >;
}) {
  const operator = await requireRole("operator");
  const batch = await findBatch(operator, (await params).id);
  if (!batch) notFound();
  const [t, locale, query] = await Promise.all([
    getTranslations("batches"),
    getLocale(),
    searchParams,
  ]);
  const day = writeDay(dayOf(batch.uploadedAt, timeZoneOf(batch.program.state)), locale);
  const list = readProblemsQuery(query);
  const progress = await underway(operator, batch);
  return (
    <main>
      <Page title={batch.name} lead={t("cameIn", { day, program: batch.program.name })}>
        {query.again !== undefined && <Notice>{t("again")}</Notice>}
        <UnreadSheets sheets={query.sheets} />
        {query.mended !== undefined && <Notice kind="success">{t("rowMended")}</Notice>}
        {query.undone !== undefined && <Notice kind="success">{t("undo.done")}</Notice>}
        {batch.standing === "open" && <Dropped removals={batch.removals} />}
        {batch.standing === "open" && <DryRun batch={batch} list={list} />}
        {progress !== null && <Running batchId={batch.id} progress={progress} />}
        {(batch.standing === "submitted" || batch.standing === "undone") && (
          <Outcome batch={batch} />
        )}
      </Page>
    </main>
  );
}

/** How far the work on a batch is, while there is work on it. */
async function underway(operator: ActorOf<"operator">, { id, standing }: Batch) {
  if (standing === "open" || standing === "undone") return null;
  const progress = await batchProgress(operator, id);
  return progress?.work === "finished" ? null : progress;
}
