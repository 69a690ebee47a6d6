import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CredentialNumber } from "@/components/credential-number";
import { Section } from "@/components/staff/section";
import { DataTable } from "@/components/ui/data-table";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { grouped } from "@/lib/credential-number";
import { listOwnPrograms, type OwnProgram } from "@/lib/registry/list-own-programs";
import { fullName } from "@/lib/registry/person-name";
import { WaitingRequests } from "./waiting-requests";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk.operator");
  return { title: t("title") };
}

export default async function ProgramPage({
  searchParams,
}: {
  readonly searchParams: Promise<{ answered?: string }>;
}) {
  const operator = await requireRole("operator");
  const [{ answered }, t, requests, programs] = await Promise.all([
    searchParams,
    getTranslations("desk.operator"),
    getTranslations("requests.operator"),
    listOwnPrograms(operator.organizationId),
  ]);
  return (
    <main>
      <Page title={t("title")} lead={t("lead")}>
        {answered !== undefined && <Notice kind="success">{requests("answered")}</Notice>}
        <WaitingRequests operator={operator} />
        {programs.length === 0 && <p>{t("none")}</p>}
        {programs.map((program) => (
          <Program key={program.id} program={program} />
        ))}
      </Page>
    </main>
  );
}

async function Program({ program }: { readonly program: OwnProgram }) {
  const t = await getTranslations("desk.operator");
  return (
    <Section title={program.name}>
      <ul className="mb-3">
        {program.recognized.map(({ from, to }) => (
          <li key={from}>
            {to === null ? t("recognizedSince", { from }) : t("recognizedFromTo", { from, to })}
          </li>
        ))}
      </ul>
      {program.graduates.length === 0 ? (
        <p>{t("noGraduates")}</p>
      ) : (
        <DataTable
          caption={t("graduates")}
          columns={[t("name"), t("number"), t("issuedOn")]}
          rows={program.graduates.map(({ number, name, issuedOn }) => ({
            key: number,
            cells: [
              fullName(name),
              <CredentialNumber key="number" grouped={grouped(number)} />,
              issuedOn ?? t("missing"),
            ],
          }))}
        />
      )}
    </Section>
  );
}
