import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { dayOf } from "@/lib/dates";
import { listFiles } from "@/lib/intake/find-file";
import { findProgress } from "@/lib/intake/import-progress";
import { stateName, timeZoneOf } from "@/lib/states/catalogue";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("imports");
  return { title: t("title") };
}

export default async function ImportsPage() {
  const { state } = await requireRole("registrar");
  const [t, files] = await Promise.all([getTranslations("imports"), listFiles(state)]);
  const progress = await findProgress(
    state,
    files.map(({ id }) => id),
  );
  return (
    <Page title={t("title")} lead={t("lead", { state: stateName(state) })}>
      <p className="mb-8">
        <ButtonLink href="/staff/imports/new">{t("new")}</ButtonLink>
      </p>
      {files.length === 0 ? (
        <p className="max-w-prose">{t("empty")}</p>
      ) : (
        <DataTable
          caption={t("files")}
          columns={[
            t("column.file"),
            t("column.uploaded"),
            t("column.rows"),
            t("column.work"),
            t("column.waiting"),
          ]}
          rows={files.map(({ id, name, uploadedAt }) => {
            const { done, total, waiting, work } = progress.get(id) ?? nothingYet;
            return {
              key: id,
              cells: [
                <Link key="name" href={`/staff/imports/${id}`} className="text-primary underline">
                  {name}
                </Link>,
                dayOf(uploadedAt, timeZoneOf(state)),
                total.toLocaleString("en-US"),
                t(`work.${work}`, { done, total }),
                waiting.toLocaleString("en-US"),
              ],
            };
          })}
        />
      )}
    </Page>
  );
}

const nothingYet = { done: 0, total: 0, waiting: 0, work: "stored" } as const;
