import type { Metadata } from "next";
import Link from "next/link";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Dropped } from "@/app/program/batches/dropped";
import { UnreadSheets } from "@/app/staff/imports/unread-sheets";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { findBatch } from "@/lib/batches/find-batch";
import { findSamples } from "@/lib/batches/find-samples";
import { usesOf } from "@/lib/batches/judge-stored";
import { droppedColumns } from "@/lib/intake/dropped-columns";
import { nameColumns } from "@/lib/intake/name-columns";
import { graduateFields } from "@/lib/rules/graduate-fields";
import { saveColumnsOf } from "./actions";
import { ColumnsForm } from "./columns-form";
import { mappingValues } from "./typed-mapping";
import { UnreadColumns } from "./unread-columns";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("batches.columns");
  return { title: t("title") };
}

export default async function ColumnsPage({
  params,
  searchParams,
}: {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<{ sheets?: string }>;
}) {
  const operator = await requireRole("operator");
  const batch = await findBatch(operator, (await params).id);
  if (!batch) notFound();
  if (batch.standing !== "open") redirect(`/program/batches/${batch.id}`);
  const [t, common, errors, samples] = await Promise.all([
    getTranslations("batches"),
    getTranslations("common"),
    getTranslations("errors"),
    findSamples(batch),
  ]);
  const uses = usesOf(batch);
  const dropped = droppedColumns(batch);
  const options = nameColumns(batch.headers).flatMap((column, index) => {
    if (dropped.has(index)) return [];
    const examples = samples[index]?.join(", ") ?? "";
    const text = examples === "" ? column : t("columns.example", { column, examples });
    return [{ value: String(index), text }];
  });
  return (
    <main>
      <Page
        title={t("columns.title")}
        lead={t("columns.lead")}
        above={
          <Link href={`/program/batches/${batch.id}`} className="text-primary underline">
            {batch.name}
          </Link>
        }
      >
        <UnreadSheets sheets={(await searchParams).sheets} />
        <Dropped removals={batch.removals} />
        <ColumnsForm
          action={saveColumnsOf.bind(null, batch.id)}
          columns={[{ value: "", text: t("columns.none") }, ...options]}
          initial={mappingValues(batch.mapping)}
          questions={graduateFields
            .filter((field) => uses[field] !== "refused")
            .map((field) => ({
              name: field,
              label: t(`field.${field}`),
              needed: uses[field] === "asked",
            }))}
          words={{
            save: t("columns.save"),
            problem: errors("summary"),
            optional: common("optional"),
            same: t("columns.same"),
            sameHint: t("columns.sameHint"),
          }}
        />
        <UnreadColumns batch={batch} />
      </Page>
    </main>
  );
}
