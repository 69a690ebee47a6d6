import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { dayOf } from "@/lib/dates";
import { listSheets } from "@/lib/education/sheet-find";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("employees.posting");
  return { title: t("title") };
}

export default async function HoursPage() {
  const employer = await requireRole("employer");
  const [t, lists] = await Promise.all([
    getTranslations("employees.posting"),
    listSheets(employer),
  ]);
  return (
    <Page title={t("title")} lead={t("lead")}>
      <p className="mb-6">
        <ButtonLink href="/employer/hours/new">{t("add")}</ButtonLink>
      </p>
      {lists.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <DataTable
          caption={t("title")}
          columns={[t("list"), t("handedIn"), t("rows"), t("recorded"), t("standing")]}
          rows={lists.map(({ id, name, createdAt, rows, posted, postedAt, withdrawn }) => ({
            key: id,
            cells: [
              <Link key="name" href={`/employer/hours/${id}`} className="text-primary underline">
                {name === "typed" ? t("typed") : name}
              </Link>,
              dayOf(createdAt, "UTC"),
              rows,
              posted,
              withdrawn ? t("withdrawn") : postedAt === null ? t("open") : t("posted"),
            ],
          }))}
        />
      )}
    </Page>
  );
}
