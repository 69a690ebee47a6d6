import Link from "next/link";
import { useTranslations } from "next-intl";
import { CredentialNumber } from "@/components/credential-number";
import { DataTable } from "@/components/ui/data-table";
import type { BlockedRow } from "@/lib/batches/undo-blockers";
import { grouped } from "@/lib/credential-number";

const shown = 200;

/** What was built on the credentials of a batch, by row. */
export function Blockers({ blockers }: { readonly blockers: readonly BlockedRow[] }) {
  const t = useTranslations("batches.undo");
  return (
    <>
      <p className="mb-3 tabular-nums">{t("counted", { count: blockers.length })}</p>
      <DataTable
        caption={t("blocked")}
        columns={[t("row"), t("number"), t("blocker")]}
        rows={blockers.slice(0, shown).map(({ row, number, blocker }) => ({
          key: `${number} ${blocker}`,
          cells: [
            row,
            <Link
              key="number"
              href={`/program/graduates/${number}`}
              className="text-primary underline"
            >
              <CredentialNumber grouped={grouped(number)} />
            </Link>,
            t(`by.${blocker}`),
          ],
        }))}
      />
    </>
  );
}
