import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { UnreadSheets } from "@/app/staff/imports/unread-sheets";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { findFile } from "@/lib/intake/find-file";
import { findExampleRow } from "@/lib/intake/find-examples";
import { fields, neededFields } from "@/lib/intake/guess-columns";
import { nameColumns } from "@/lib/intake/name-columns";
import { ColumnsForm } from "./columns-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("imports.mapping");
  return { title: t("title") };
}

export default async function ColumnsPage({
  params,
  searchParams,
}: {
  readonly params: Promise<{ file: string }>;
  readonly searchParams: Promise<{ sheets?: string }>;
}) {
  const { state } = await requireRole("registrar");
  const file = await findFile((await params).file, state);
  if (!file) notFound();
  const [t, common, example] = await Promise.all([
    getTranslations("imports"),
    getTranslations("common"),
    findExampleRow(file),
  ]);
  const columns = nameColumns(file.headers).map((column, index) => ({
    value: String(index),
    text: example[index] ? t("mapping.example", { column, example: example[index] }) : column,
  }));
  const needed: readonly string[] = neededFields;
  return (
    <Page
      title={t("mapping.title")}
      lead={t("mapping.lead")}
      above={
        <Link href={`/staff/imports/${file.id}`} className="text-primary underline">
          {file.name}
        </Link>
      }
    >
      <UnreadSheets sheets={(await searchParams).sheets} />
      <ColumnsForm
        fileId={file.id}
        columns={[{ value: "", text: t("mapping.none") }, ...columns]}
        questions={fields.map((field) => ({
          name: field,
          label: t(`field.${field}`),
          needed: needed.includes(field),
          value: String(file.mapping[field] ?? ""),
        }))}
        words={{
          save: t("mapping.save"),
          problem: t("mapping.problem"),
          optional: common("optional"),
        }}
      />
    </Page>
  );
}
