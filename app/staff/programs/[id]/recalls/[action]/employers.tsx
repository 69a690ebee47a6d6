import { useTranslations } from "next-intl";
import { Section } from "@/components/staff/section";
import { DataTable } from "@/components/ui/data-table";
import { dayOf } from "@/lib/dates";
import type { RecallEmployer } from "@/lib/recalls/recall-employers";

/** The employers that have holders of the recall on record, and whether they were told. */
export function Employers({
  employers,
  timeZone,
}: {
  readonly employers: readonly RecallEmployer[];
  /** The zone (an IANA name) in which days are counted. */
  readonly timeZone: string;
}) {
  const t = useTranslations("recalls");
  return (
    <Section title={t("employers.title")}>
      {employers.length === 0 ? (
        <p>{t("employers.none")}</p>
      ) : (
        <DataTable
          caption={t("employers.title")}
          columns={[t("employers.name"), t("employers.credentials"), t("employers.told")]}
          rows={employers.map(({ organizationId, name, credentialIds, told }) => ({
            key: organizationId,
            cells: [
              name,
              credentialIds.length,
              told === null
                ? t("employers.notYet")
                : told.byEmail
                  ? dayOf(told.at, timeZone)
                  : t("employers.byOtherWays"),
            ],
          }))}
        />
      )}
    </Section>
  );
}
