import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { dayOf, today } from "@/lib/dates";
import { findDrawing } from "@/lib/education/audit-drawing";
import { listAudits } from "@/lib/education/audit-find";
import { timeZoneOf } from "@/lib/states/catalogue";
import { DrawingNotice } from "./drawing-notice";
import { isOverdue } from "./overdue";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("audits");
  return { title: t("title") };
}

export default async function AuditsPage() {
  const registrar = await requireRole("registrar");
  const { state } = registrar;
  const [t, audits, drawing] = await Promise.all([
    getTranslations("audits"),
    listAudits(state),
    findDrawing(registrar),
  ]);
  const zone = timeZoneOf(state);
  return (
    <Page title={t("title")} lead={t("lead")}>
      <p className="mb-6">
        <ButtonLink href="/staff/audits/new">{t("new")}</ButtonLink>
      </p>
      {drawing && <DrawingNotice drawing={drawing} />}
      {audits.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <DataTable
          caption={t("title")}
          columns={[
            t("column.audit"),
            t("column.drawnOn"),
            t("column.drawn"),
            t("column.answered"),
            t("column.decided"),
            t("column.overdue"),
            t("column.due"),
          ]}
          rows={audits.map(({ id, kind, from, to, drawnAt, items, due }) => ({
            key: id,
            cells: [
              <Link key="name" href={`/staff/audits/${id}`} className="text-primary underline">
                {t("name", { kind, from, to })}
              </Link>,
              dayOf(drawnAt, zone),
              items.length,
              items.filter(({ answeredAt }) => answeredAt !== null).length,
              items.filter(({ decision }) => decision !== null).length,
              items.filter((item) => isOverdue(item, due, today(zone))).length,
              due,
            ],
          }))}
        />
      )}
    </Page>
  );
}
