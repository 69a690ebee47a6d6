import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { listOwnApplications } from "@/lib/programs/list-applications";
import { stateName } from "@/lib/states/catalogue";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("applications");
  return { title: t("title") };
}

export default async function ApplicationsPage() {
  const operator = await requireRole("operator");
  const [t, applications] = await Promise.all([
    getTranslations("applications"),
    listOwnApplications(operator.organizationId),
  ]);
  return (
    <main>
      <Page title={t("title")} lead={t("list.lead")}>
        <p className="mb-6">
          <ButtonLink href="/program/applications/new">{t("list.apply")}</ButtonLink>
        </p>
        {applications.length === 0 ? (
          <p>{t("list.none")}</p>
        ) : (
          <DataTable
            caption={t("title")}
            columns={[
              t("list.name"),
              t("list.state"),
              t("list.kind"),
              t("list.standing"),
              t("list.sentOn"),
              t("list.due"),
            ]}
            rows={applications.map(({ id, name, state, kind, standing, renewal, sentOn, due }) => ({
              key: id,
              cells: [
                <Link
                  key="name"
                  href={`/program/applications/${id}`}
                  className="text-primary underline"
                >
                  {name}
                </Link>,
                stateName(state),
                renewal ? `${kind} (${t("list.renewal")})` : kind,
                t(`standing.${standing}`),
                sentOn ?? "",
                due ?? "",
              ],
            }))}
          />
        )}
      </Page>
    </main>
  );
}
