import { getTranslations } from "next-intl/server";
import { CredentialNumber } from "@/components/credential-number";
import { Section } from "@/components/staff/section";
import { DataTable } from "@/components/ui/data-table";
import { grouped } from "@/lib/credential-number";
import { fullName } from "@/lib/registry/person-name";
import { findCandidates } from "@/lib/requests/find-candidates";
import type { ListedRequest } from "@/lib/requests/list-requests";
import type { Answerer } from "@/lib/requests/request-in-reach";

/** The credentials that a request may be about: proposed to a person, who decides. */
export async function Candidates({
  request,
  by,
}: {
  readonly request: ListedRequest;
  readonly by: Answerer;
}) {
  const [t, found] = await Promise.all([
    getTranslations("requests.answer"),
    findCandidates(request, by),
  ]);
  return (
    <Section title={t("candidates")}>
      {found.length === 0 ? (
        <p>{t(by.role === "operator" ? "noCandidatesOperator" : "noCandidates")}</p>
      ) : (
        <>
          <p className="mb-3 max-w-prose">{t("candidatesLead")}</p>
          <DataTable
            caption={t("candidates")}
            columns={[
              t("column.number"),
              t("column.name"),
              t("column.birthDate"),
              t("column.kind"),
              t("column.issuedOn"),
              t("column.program"),
            ]}
            rows={found.map(({ number, name, birthDate, kind, issuedOn, program }) => ({
              key: number,
              cells: [
                <CredentialNumber key="number" grouped={grouped(number)} />,
                fullName(name),
                birthDate ?? t("notGiven"),
                kind,
                issuedOn ?? t("notGiven"),
                program ?? t("notGiven"),
              ],
            }))}
          />
        </>
      )}
    </Section>
  );
}
