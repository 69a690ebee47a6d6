import { getLocale, getTranslations } from "next-intl/server";
import { categoryWord } from "@/components/education/category-word";
import { DataTable } from "@/components/ui/data-table";
import type { Amendment } from "@/lib/education/amendment";
import type { LedgerRecord } from "@/lib/education/ledger";

/** The record that counts and the one that was to take its place, side by side. */
export async function SideBySide({
  amendment: { counted, proposed },
}: {
  readonly amendment: Amendment;
}) {
  const [t, locale] = await Promise.all([getTranslations("education"), getLocale()]);
  const written: readonly (readonly [string, (record: LedgerRecord) => string])[] = [
    [t("course"), ({ course }) => course],
    [t("day"), ({ on }) => on],
    [t("hours"), ({ hours }) => String(hours)],
    [
      t("categories"),
      ({ categories }) =>
        categories.map((category) => categoryWord(category, locale)).join(", ") || t("none"),
    ],
    [t("provider"), ({ provider }) => provider],
    [t("partStaff"), ({ part }) => t(`part.${part}`)],
    [t("academic"), ({ academicCredit }) => t(academicCredit ? "yes" : "no")],
  ];
  return (
    <DataTable
      caption={t("amendment.title")}
      columns={[
        t("amendment.what"),
        t("amendment.counts"),
        t("amendment.proposed", { standing: t(`standing.${proposed.standing}`) }),
      ]}
      rows={written.map(([name, of]) => {
        const [before, after] = [of(counted), of(proposed)];
        return {
          key: name,
          cells: [name, before, before === after ? after : <strong key="after">{after}</strong>],
        };
      })}
    />
  );
}
