import { getTranslations } from "next-intl/server";
import { DataTable } from "@/components/ui/data-table";
import type { AuditedRecord } from "@/lib/education/audit-lines";

/** The records of an audited period one by one: what counts of each and why the rest does not, with its evidence. */
export async function RecordTable({
  lines,
  evidence,
}: {
  readonly lines: readonly AuditedRecord[];
  /** The address below which the reader opens evidence. */
  readonly evidence: string;
}) {
  const t = await getTranslations("audits.item");
  if (lines.length === 0) return <p>{t("noRecords")}</p>;
  return (
    <DataTable
      caption={t("records")}
      columns={[
        t("course"),
        t("day"),
        t("hoursColumn"),
        t("counts"),
        t("provider"),
        t("standing"),
        t("evidence"),
      ]}
      rows={lines.map((line) => {
        const { id, course, on, hours, provider } = line.record;
        return {
          key: id,
          cells: [
            course,
            on,
            hours,
            <Counted key="counts" line={line} />,
            provider,
            <Standing key="standing" line={line} />,
            <Files key="files" line={line} evidence={evidence} />,
          ],
        };
      })}
    />
  );
}

async function Standing({
  line: {
    record: { standing, decisions },
  },
}: {
  readonly line: AuditedRecord;
}) {
  const t = await getTranslations("education");
  const reason = decisions.at(-1)?.reason;
  return standing === "not-accepted" && reason
    ? t("standingBecause", { standing: t(`standing.${standing}`), reason: t(`reason.${reason}`) })
    : t(`standing.${standing}`);
}

async function Counted({ line: { counted, notCounted } }: { readonly line: AuditedRecord }) {
  const [t, why] = await Promise.all([
    getTranslations("audits.item"),
    getTranslations("education.unused"),
  ]);
  return (
    <>
      {counted}
      {notCounted.map(({ hours, reason }) => (
        <span key={reason} className="block text-quiet">
          {t("notCounted", { hours, why: why(reason) })}
        </span>
      ))}
    </>
  );
}

async function Files({
  line: {
    record: { documents },
  },
  evidence,
}: {
  readonly line: AuditedRecord;
  readonly evidence: string;
}) {
  const t = await getTranslations("audits.item");
  if (documents.length === 0) return t("noFile");
  return (
    <ul>
      {documents.map(({ id, name }) => (
        <li key={id}>
          <a href={`${evidence}/${id}`} download className="break-all text-primary underline">
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
