import Link from "next/link";
import { useTranslations } from "next-intl";
import { CredentialNumber } from "@/components/credential-number";
import { DataTable } from "@/components/ui/data-table";
import { grouped } from "@/lib/credential-number";
import type { OwnGraduate } from "@/lib/programs/list-own-graduates";
import { fullName } from "@/lib/registry/person-name";

/** Graduates of the operator's programs, each with a link to their page. */
export function GraduateTable({
  caption,
  graduates,
}: {
  readonly caption: string;
  readonly graduates: readonly OwnGraduate[];
}) {
  const t = useTranslations("desk.operator");
  return (
    <DataTable
      caption={caption}
      columns={[t("name"), t("number"), t("program"), t("issuedOn")]}
      rows={graduates.map(({ number, name, program, issuedOn }) => ({
        key: number,
        cells: [
          <Link key="name" href={`/program/graduates/${number}`} className="text-primary underline">
            {fullName(name)}
          </Link>,
          <CredentialNumber key="number" grouped={grouped(number)} />,
          program,
          issuedOn ?? t("missing"),
        ],
      }))}
    />
  );
}
