import { getTranslations } from "next-intl/server";
import { CredentialNumber } from "@/components/credential-number";
import { DataTable } from "@/components/ui/data-table";
import { grouped } from "@/lib/credential-number";
import type { FormerEmployee } from "@/lib/employers/list-employees";
import { fullName } from "@/lib/registry/person-name";

/** Who worked for the employer: the days it lasted. */
export async function FormerPeople({ people }: { readonly people: readonly FormerEmployee[] }) {
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
      rows={people.map(({ id, name, number, worksAs, from, to }) => ({
        key: id,
        cells: [
          fullName(name),
          number === null ? "–" : <CredentialNumber grouped={grouped(number)} />,
          worksAs,
          from,
          to,
        ],
      }))}
    />
  );
}
