import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ColumnsForm } from "@/app/lists/columns-form";
import { UploadForm } from "@/app/lists/upload-form";
import { Button } from "@/components/ui/button";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { missingFields } from "@/lib/education/sheet-columns";
import { findPeopleList, type PeopleList } from "@/lib/employers/people-list";
import { another, choose, upload } from "./actions";
import { Trial } from "./trial";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("employees.many");
  return { title: t("title") };
}

export default async function PeopleListPage({
  searchParams,
}: {
  readonly searchParams: Promise<{ columns?: string }>;
}) {
  const employer = await requireRole("employer");
  const [list, { columns }, t] = await Promise.all([
    findPeopleList(employer),
    searchParams,
    getTranslations("employees"),
  ]);
  return (
    <Page
      title={t("many.title")}
      lead={t("many.lead")}
      above={
        <Link href="/employer/people" className="text-primary underline">
          {t("title")}
        </Link>
      }
    >
      {list === null ? (
        <>
          <p className="max-w-prose">{t("many.fields")}</p>
          <UploadForm action={upload} />
        </>
      ) : (
        <>
          <p className="font-semibold">
            {t("list.name", { name: list.name, rows: list.rows.length })}
          </p>
          {asksColumns(list, columns) ? (
            <ColumnsForm list={list} action={choose} />
          ) : (
            <Trial list={list} />
          )}
          <form action={another} className="mt-8">
            <Button look="secondary">{t("many.another")}</Button>
          </form>
        </>
      )}
    </Page>
  );
}

function asksColumns({ purpose, columns, recording }: PeopleList, asked: string | undefined) {
  if (recording !== "not-asked") return false;
  return asked !== undefined || missingFields(purpose, columns).length > 0;
}
