import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { DataTable } from "@/components/ui/data-table";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { fullName } from "@/lib/registry/person-name";
import { listOwnCorrections } from "@/lib/requests/list-corrections";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk.operator.corrections");
  return { title: t("title") };
}

export default async function OwnCorrectionsPage() {
  const { organizationId } = await requireRole("operator");
  const [t, about, corrections] = await Promise.all([
    getTranslations("desk.operator.corrections"),
    getTranslations("requests.correction.aboutShort"),
    listOwnCorrections(organizationId),
  ]);
  return (
    <main>
      <Page title={t("title")} lead={t("lead")}>
        {corrections.length === 0 ? (
          <p className="max-w-prose">{t("none")}</p>
        ) : (
          <DataTable
            caption={t("title")}
            columns={[t("name"), t("about"), t("askedOn"), t("decision"), t("decidedOn")]}
            rows={corrections.map((correction) => ({
              key: correction.id,
              cells: [
                <Link
                  key="name"
                  href={`/program/graduates/${correction.number}`}
                  className="text-primary underline"
                >
                  {fullName(correction.name)}
                </Link>,
                about(correction.about),
                correction.askedOn,
                t(correction.decision ?? "waits"),
                correction.decidedOn ?? "",
              ],
            }))}
          />
        )}
      </Page>
    </main>
  );
}
