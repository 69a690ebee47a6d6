import { getTranslations } from "next-intl/server";
import { CredentialNumber } from "@/components/credential-number";
import { DataTable } from "@/components/ui/data-table";
import { grouped } from "@/lib/credential-number";
import type { PastEmployment } from "@/lib/employers/employments";
import { fullName } from "@/lib/registry/person-name";

/** Who worked for the employer: the days it lasted. */
export async function FormerPeople({ people }: { readonly people: readonly PastEmployment[] }) {
  const t = await getTranslations("employees");
  return (
    <DataTable
      caption={t("former")}
      columns={[
        t("column.name"),
        t("column.number"),
        t("column.worksAs"),
        t("column.from"),
        t("column.to"),
      ]}
      rows={people.map(({ id, name, credential, worksAs, from, to }) => ({
        key: id,
        cells: [
          fullName(name),
          credential ? <CredentialNumber grouped={grouped(credential.number)} /> : "–",
          worksAs,
          from,
          to,
        ],
      }))}
    />
  );
}
