import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";

/** Where a document says something else than was issued. */
export interface DifferenceLine {
  /** What the document calls it: a label, or the path of a value in a badge. */
  readonly what: string;
  /** What it is called in the reader's language; null where there is no word for it. */
  readonly name: string | null;
  /** Null where the document does not say it. */
  readonly written: string | null;
  /** Null where the registry did not say it. */
  readonly issued: string | null;
}

/** What differs, a row for each part. */
export function DifferenceTable({
  differences,
}: {
  readonly differences: readonly DifferenceLine[];
}) {
  const t = useTranslations("document-check.differences");
  return (
    <DataTable
      caption={t("caption")}
      columns={[t("what"), t("written"), t("issued")]}
      rows={differences.map(({ what, name, written, issued }, index) => ({
        key: `${String(index)} ${what}`,
        cells: [
          name ?? <code className="font-mono font-normal break-all">{what}</code>,
          written ?? <span className="text-quiet">{t("absent")}</span>,
          issued ?? <span className="text-quiet">{t("nothing")}</span>,
        ],
      }))}
    />
  );
}
