import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { PageLinks } from "@/app/staff/imports/page-links";
import { Section } from "@/components/staff/section";
import { DataTable } from "@/components/ui/data-table";
import type { Examination } from "@/lib/batches/examine-batch";
import { ProblemFilter } from "./problem-filter";
import { problemsAddress, type ProblemsQuery } from "./problems-query";

/** Every problem by row, column, what is written there, what is wrong with it and how to mend it. */
export async function Problems({
  batch: { id },
  list,
  examination: { counts, byReason, rows, pages },
}: {
  readonly batch: { readonly id: string };
  readonly list: ProblemsQuery;
  readonly examination: Examination;
}) {
  const t = await getTranslations("batches");
  if (counts.mend === 0) return null;
  const lines = rows.flatMap(({ row, problems }) =>
    problems.map(({ code, field, column, value }) => ({
      key: `${String(row)} ${code} ${String(field)}`,
      cells: [
        <Link
          key="row"
          href={`/program/batches/${id}/rows/${String(row)}`}
          className="text-primary underline"
        >
          {t("problem.row", { row })}
        </Link>,
        // Who was typed in field by field has columns with the codes of the fields.
        column === null || column === field
          ? t(field === null ? "problem.wholeRow" : `field.${field}`)
          : column,
        <span key="value" className="whitespace-pre-wrap">
          {value.trim() === "" ? t("problem.blank") : value}
        </span>,
        <span key="reason" className="block min-w-64">
          <strong>{t(`reason.${code}`)}</strong> {t(`mend.${code}`)}
        </span>,
      ],
    })),
  );
  return (
    <Section title={t("problem.title")}>
      <p className="max-w-prose">{t("problem.lead")}</p>
      <ProblemFilter batchId={id} chosen={list.reason} all={counts.mend} byReason={byReason} />
      {lines.length === 0 ? (
        <p>{t("problem.none")}</p>
      ) : (
        <DataTable
          caption={t("problem.title")}
          columns={[
            t("problem.rowColumn"),
            t("problem.column"),
            t("problem.value"),
            t("problem.reason"),
          ]}
          rows={lines}
        />
      )}
      <PageLinks
        page={list.page}
        pages={pages}
        href={(page) => problemsAddress(id, { ...list, page })}
      />
    </Section>
  );
}
