import { useTranslations } from "next-intl";
import { SummaryList } from "@/components/ui/summary-list";

/** The cells of a row as they were in the file, before it was mended here. */
export function AsItCame({
  headers,
  cells,
}: {
  readonly headers: readonly string[];
  readonly cells: readonly string[];
}) {
  const t = useTranslations("batches");
  return (
    <details className="mt-10">
      <summary className="cursor-pointer text-primary underline">{t("row.asItCame")}</summary>
      <SummaryList
        facts={cells.map((cell, column) => ({
          name: headers[column] ?? t("row.column", { number: column + 1 }),
          value: cell.trim() === "" ? t("problem.blank") : cell,
        }))}
      />
    </details>
  );
}
