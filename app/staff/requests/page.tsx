import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/staff/section";
import { DataTable } from "@/components/ui/data-table";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { grouped } from "@/lib/credential-number";
import { fullName } from "@/lib/registry/person-name";
import { listOpenCorrections } from "@/lib/requests/list-corrections";
import { listOpenRequests } from "@/lib/requests/list-requests";
import { standingOfRequest } from "./standing-of-request";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("requests.office");
  return { title: t("title") };
}

export default async function RequestsPage() {
  const registrar = await requireRole("registrar");
  const [t, now, about, locale, copies, corrections] = await Promise.all([
    getTranslations("requests.office"),
    getTranslations("requests.now"),
    getTranslations("requests.correction.aboutShort"),
    getLocale(),
    listOpenRequests(registrar),
    listOpenCorrections(registrar.state),
  ]);
  return (
    <Page title={t("title")} lead={t("lead")}>
      <Section title={t("copies")}>
        {copies.length === 0 ? (
          <p>{t("noCopies")}</p>
        ) : (
          <DataTable
            caption={t("copies")}
            columns={[t("name"), t("kind"), t("askedOn"), t("with")]}
            rows={copies.map((request) => ({
              key: request.id,
              cells: [
                <Link
                  key="name"
                  href={`/staff/requests/${request.id}`}
                  className="text-primary underline"
                >
                  {fullName(request.name)}
                </Link>,
                request.kind,
                request.askedOn,
                standingOfRequest(request.now, now, locale),
              ],
            }))}
          />
        )}
      </Section>
      <Section title={t("corrections")}>
        {corrections.length === 0 ? (
          <p>{t("noCorrections")}</p>
        ) : (
          <DataTable
            caption={t("corrections")}
            columns={[t("name"), t("number"), t("askedOn"), t("about")]}
            rows={corrections.map((correction) => ({
              key: correction.id,
              cells: [
                <Link
                  key="name"
                  href={`/staff/corrections/${correction.id}`}
                  className="text-primary underline"
                >
                  {fullName(correction.name)}
                </Link>,
                grouped(correction.number),
                correction.askedOn,
                about(correction.about),
              ],
            }))}
          />
        )}
      </Section>
    </Page>
  );
}
