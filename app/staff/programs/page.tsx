import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { DataTable } from "@/components/ui/data-table";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { today } from "@/lib/dates";
import { listProgramsOfState } from "@/lib/programs/list-programs-of-state";
import { stateName, timeZoneOf } from "@/lib/states/catalogue";
import { standingWriter } from "./standing-in-words";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("programs");
  return { title: t("title") };
}

export default async function ProgramsPage() {
  const { state } = await requireRole("registrar");
  const [t, inWords, programs] = await Promise.all([
    getTranslations("programs"),
    standingWriter(),
    listProgramsOfState(state, today(timeZoneOf(state))),
  ]);
  const columns = [
    t("column.name"),
    t("column.kind"),
    t("column.operator"),
    t("column.standing"),
    t("column.to"),
    t("column.graduates"),
    t("column.undecided"),
    t("column.appeals"),
    t("column.signals"),
  ];
  return (
    <Page title={t("title")} lead={t("lead", { state: stateName(state) })}>
      {programs.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <DataTable
          caption={t("title")}
          columns={columns}
          rows={programs.map(({ program, standing, ...counted }) => ({
            key: program.id,
            cells: [
              <Link
                key="name"
                href={`/staff/programs/${program.id}`}
                className="text-primary underline"
              >
                {program.name}
              </Link>,
              program.kind,
              program.operator.name,
              inWords(standing),
              standing.standing === "recognized" ? (standing.to ?? t("openEnded")) : "",
              counted.graduates,
              counted.undecided,
              counted.openAppeals,
              counted.signals,
            ],
          }))}
        />
      )}
    </Page>
  );
}
