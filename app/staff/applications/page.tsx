import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Section } from "@/components/staff/section";
import { DataTable } from "@/components/ui/data-table";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { clockOf } from "@/lib/programs/applications/clock-of";
import { isUnderReview } from "@/lib/programs/applications/record-findings";
import { listStateApplications } from "@/lib/programs/list-applications";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("applications.office");
  return { title: t("title") };
}

export default async function StateApplicationsPage() {
  const { state } = await requireRole("registrar");
  const [t, listed] = await Promise.all([
    getTranslations("applications"),
    listStateApplications(state),
  ]);
  const open = listed.filter(({ standing }) => isUnderReview(standing));
  const decided = listed.filter(({ standing }) => !isUnderReview(standing)).toReversed();
  const clocks = await Promise.all(open.map((application) => clockOf(application)));
  return (
    <Page title={t("office.title")} lead={t("office.lead")}>
      <Section
        title={t("office.open")}
        action={{ href: "/staff/applications/settings", text: t("office.settings") }}
      >
        {open.length === 0 ? (
          <p>{t("office.noneOpen")}</p>
        ) : (
          <DataTable
            caption={t("office.open")}
            columns={[
              t("list.name"),
              t("list.operator"),
              t("list.kind"),
              t("list.standing"),
              t("list.sentOn"),
              t("list.used"),
              t("list.target"),
            ]}
            rows={open.map(({ id, name, operator, kind, renewal, standing, sentOn }, index) => ({
              key: id,
              cells: [
                <Program key="name" id={id} name={name} />,
                operator,
                renewal ? `${kind} (${t("list.renewal")})` : kind,
                t(`standing.${standing}`),
                sentOn ?? "",
                String(clocks[index]?.clock.used ?? 0),
                clocks[index]?.clock.due ?? "",
              ],
            }))}
          />
        )}
      </Section>
      <Section title={t("office.decided")}>
        {decided.length === 0 ? (
          <p>{t("office.noneDecided")}</p>
        ) : (
          <DataTable
            caption={t("office.decided")}
            columns={[
              t("list.name"),
              t("list.operator"),
              t("list.kind"),
              t("list.standing"),
              t("list.sentOn"),
            ]}
            rows={decided.map(({ id, name, operator, kind, standing, sentOn }) => ({
              key: id,
              cells: [
                <Program key="name" id={id} name={name} />,
                operator,
                kind,
                t(`standing.${standing}`),
                sentOn ?? "",
              ],
            }))}
          />
        )}
      </Section>
    </Page>
  );
}

function Program({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <Link href={`/staff/applications/${id}`} className="text-primary underline">
      {name}
    </Link>
  );
}
