import { getTranslations } from "next-intl/server";
import { DataTable } from "@/components/ui/data-table";
import type { LedgerRecord } from "@/lib/education/ledger";

/** The records that count in an audited period, each with its evidence. */
export async function RecordTable({
  records,
  evidence,
}: {
  readonly records: readonly LedgerRecord[];
  /** The address below which the reader opens evidence. */
  readonly evidence: string;
}) {
  const [t, education] = await Promise.all([
    getTranslations("audits.item"),
    getTranslations("education.standing"),
  ]);
  if (records.length === 0) return <p>{t("noRecords")}</p>;
  return (
    <DataTable
      caption={t("records")}
      columns={[
        t("course"),
        t("day"),
        t("hoursColumn"),
        t("provider"),
        t("standing"),
        t("evidence"),
      ]}
      rows={records.map(({ id, course, on, hours, provider, standing, documents }) => ({
        key: id,
        cells: [
          course,
          on,
          hours,
          provider,
          education(standing),
          documents.length === 0 ? (
            t("noFile")
          ) : (
            <ul key="files">
              {documents.map((file) => (
                <li key={file.id}>
                  <a
                    href={`${evidence}/${file.id}`}
                    download
                    className="break-all text-primary underline"
                  >
                    {file.name}
                  </a>
                </li>
              ))}
            </ul>
          ),
        ],
      }))}
    />
  );
}
