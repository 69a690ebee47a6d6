import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ColumnsForm } from "@/app/lists/columns-form";
import { Dropped } from "@/app/lists/dropped";
import { Posting } from "@/app/lists/posting";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { missingFields } from "@/lib/education/sheet-columns";
import { findSheet } from "@/lib/education/sheet-find";
import { isUnitMissing } from "@/lib/education/sheet-unit";
import { choose, post } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("employees.posting");
  return { title: t("list") };
}

export default async function HoursListPage({
  params,
  searchParams,
}: {
  readonly params: Promise<{ list: string }>;
  readonly searchParams: Promise<{ columns?: string; again?: string; refused?: string }>;
}) {
  const employer = await requireRole("employer");
  const sheet = await findSheet((await params).list, employer);
  if (!sheet) notFound();
  const [t, { columns, again, refused }] = await Promise.all([
    getTranslations("employees"),
    searchParams,
  ]);
  const asks =
    sheet.postedAt === null &&
    (columns !== undefined ||
      missingFields(sheet.purpose, sheet.columns).length > 0 ||
      isUnitMissing(sheet));
  const title = sheet.name === "typed" ? t("posting.typed") : sheet.name;
  return (
    <Page
      title={title}
      above={
        <Link href="/employer/hours" className="text-primary underline">
          {t("posting.title")}
        </Link>
      }
    >
      {again !== undefined && <Notice>{t("list.again")}</Notice>}
      {asks ? (
        <ColumnsForm list={sheet} action={choose.bind(null, sheet.id)} />
      ) : (
        <Posting
          sheet={sheet}
          giver={employer}
          path={`/employer/hours/${sheet.id}`}
          post={post.bind(null, sheet.id)}
          refused={refused}
        />
      )}
      <Dropped removals={sheet.removals} />
    </Page>
  );
}
