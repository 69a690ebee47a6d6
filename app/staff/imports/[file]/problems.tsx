import { getTranslations } from "next-intl/server";
import { listAddress, pageSize, type ListQuery } from "@/app/staff/imports/list-query";
import { PageLinks } from "@/app/staff/imports/page-links";
import { ReasonFilter } from "@/app/staff/imports/reason-filter";
import { Section } from "@/components/staff/section";
import { DataTable } from "@/components/ui/data-table";
import type { ImportCounts } from "@/lib/intake/count-outcomes";
import type { LegacyFile } from "@/lib/intake/find-file";
import type { ProblemRow } from "@/lib/intake/find-problems";
import { reasonCodes } from "@/lib/intake/reasons";

/** Every problem by row, column, what is written there and what is wrong with it. */
export async function Problems({
  title,
  file,
  list,
  counts,
  problems,
}: {
  readonly title: string;
  readonly file: LegacyFile;
  readonly list: ListQuery;
  readonly counts: ImportCounts;
  readonly problems: readonly ProblemRow[];
}) {
  const t = await getTranslations("imports");
  if (counts.needsReview === 0) return null;
  const path = `/staff/imports/${file.id}`;
  const byReason = reasonCodes
    .map((code) => ({ code, rows: counts.problems[code] ?? 0 }))
    .filter(({ rows }) => rows > 0);
  const total = list.reason === null ? counts.needsReview : (counts.problems[list.reason] ?? 0);
  const lines = problems.flatMap(({ number, cells, reasons }) =>
    reasons.map(({ code, column }) => ({
      key: `${String(number)} ${code} ${String(column)}`,
      cells: [
        number,
        column === null ? t("problem.wholeRow") : (file.headers[column] ?? ""),
        <span key="value" className="whitespace-pre-wrap">
          {column === null ? cells.join(" · ") : writtenIn(cells, column, t("problem.blank"))}
        </span>,
        <span key="reason" className="block min-w-64">
          {t(`reason.${code}`)}
        </span>,
      ],
    })),
  );
  return (
    <Section title={title}>
      <ReasonFilter path={path} chosen={list.reason} all={counts.needsReview} byReason={byReason} />
      {lines.length === 0 ? (
        <p>{t("preview.none")}</p>
      ) : (
        <DataTable
          caption={title}
          columns={[t("problem.row"), t("problem.column"), t("problem.value"), t("problem.reason")]}
          rows={lines}
        />
      )}
      <PageLinks
        page={list.page}
        pages={Math.ceil(total / pageSize)}
        href={(page) => listAddress(path, { ...list, page })}
      />
    </Section>
  );
}

function writtenIn(cells: readonly string[], column: number, blank: string): string {
  const cell = cells[column]?.trim() ?? "";
  return cell === "" ? blank : cell;
}
