import { getTranslations } from "next-intl/server";
import { Section } from "@/components/staff/section";
import { DataTable } from "@/components/ui/data-table";
import { SummaryList } from "@/components/ui/summary-list";
import { countResults, problemLines, type RowResult } from "@/lib/education/sheet-results";
import type { SheetText } from "@/lib/education/sheet-read";

/** Problems shown on the page; the file has them all. */
const shown = 100;

/** What became of a list, or would: the counts, and every problem by row, column, value and reason. */
export async function Results({
  list,
  results,
  happened,
  file,
}: {
  readonly list: SheetText;
  readonly results: readonly RowResult[];
  readonly happened: boolean;
  /** The address of the same file with the outcomes in it. */
  readonly file: string;
}) {
  const t = await getTranslations("employees.list");
  const counts = countResults(results);
  const lines = problemLines(list, results);
  return (
    <>
      <Section title={t(happened ? "happened" : "what")}>
        <SummaryList
          facts={[
            { name: t("rows"), value: counts.rows },
            { name: t(happened ? "posted" : "post"), value: counts.post },
            { name: t("problems"), value: counts.problems },
            { name: t("repeats"), value: counts.repeats },
            { name: t("blank"), value: counts.blank },
          ]}
        />
        <p className="mt-4 max-w-prose">
          <a href={file} download className="text-primary underline">
            {t("download")}
          </a>
          <span className="block text-quiet">{t("downloadHint")}</span>
        </p>
      </Section>
      {lines.length > 0 && (
        <Section title={t("table")}>
          <DataTable
            caption={t("table")}
            columns={[t("row"), t("column"), t("value"), t("why")]}
            rows={lines.slice(0, shown).map(({ row, column, value, reason }) => ({
              key: `${String(row)} ${column ?? ""} ${reason}`,
              cells: [
                row,
                column ?? t("wholeRow"),
                <span key="value" className="whitespace-pre-wrap">
                  {value === "" ? t("nothingWritten") : value}
                </span>,
                <span key="reason" className="block min-w-64">
                  {t(`reason.${reason}`)}
                </span>,
              ],
            }))}
          />
          {lines.length > shown && (
            <p className="mt-3">{t("more", { count: lines.length - shown })}</p>
          )}
        </Section>
      )}
    </>
  );
}
