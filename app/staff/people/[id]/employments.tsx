import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Section } from "@/components/staff/section";
import { DataTable } from "@/components/ui/data-table";
import type { PersonRecord } from "@/lib/registry/find-person";
import { sayAsserted } from "./say-asserted";

/** Where a person works and worked, each with who asserts it. */
export async function Employments({
  person,
  timeZone,
}: {
  readonly person: PersonRecord;
  readonly timeZone: string;
}) {
  const t = await getTranslations("people");
  const asserted = await sayAsserted(timeZone);
  return (
    <Section
      title={t("employment")}
      action={{ href: `/staff/people/${person.id}/employments/new`, text: t("addEmployment") }}
    >
      {person.employments.length === 0 ? (
        <p>{t("noEmployment")}</p>
      ) : (
        <DataTable
          caption={t("employment")}
          columns={[t("employer"), t("worksAs"), t("from"), t("to"), t("source")]}
          rows={person.employments.map((employment) => ({
            key: employment.id,
            cells: [
              employment.employer,
              employment.worksAs,
              employment.from,
              employment.to ?? (
                <Link
                  key="end"
                  href={`/staff/people/${person.id}/employments/${employment.id}/end`}
                  className="text-primary underline"
                >
                  {t("endEmployment")}
                </Link>
              ),
              asserted(employment),
            ],
          }))}
        />
      )}
    </Section>
  );
}
