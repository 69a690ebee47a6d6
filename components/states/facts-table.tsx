import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DataTable } from "@/components/ui/data-table";
import { bodiesOf, type FactRow } from "./fact-row";
import { coverageWords, hoursWords, termWords } from "./fact-words";
import { CredentialTitle, Name } from "./said";

/** The table of states: who certifies, what, for how long, with how much education, and what Medicaid does. */
export function FactsTable({ rows }: { readonly rows: readonly FactRow[] }) {
  const t = useTranslations("states");
  const locale = useLocale();
  return (
    <DataTable
      caption={t("table")}
      columns={[
        t("column.state"),
        t("column.held"),
        t("column.credentials"),
        t("column.term"),
        t("column.hours"),
        t("column.medicaid"),
        t("column.body"),
        t("column.confidence"),
      ]}
      rows={rows.map((row) => ({
        key: row.code,
        cells: [
          <Link
            key="name"
            href={`/states/${row.code.toLowerCase()}`}
            className="inline-flex min-h-8 items-center text-primary underline"
          >
            {row.name}
          </Link>,
          row.held === "rules" ? <strong key="held">{t("held.rules")}</strong> : t("held.facts"),
          <Lines
            key="credentials"
            lines={row.credentials.map((one) => (
              <CredentialTitle key={one.name} {...one} />
            ))}
            none={t("facts.noCredential")}
          />,
          <Lines key="term" lines={perCredential(row, (one) => termWords(one, locale))} />,
          <Lines key="hours" lines={perCredential(row, (one) => hoursWords(one, locale))} />,
          coverageWords(row, locale),
          <Lines
            key="body"
            lines={bodiesOf(row).map((body) => (
              <Name key={body} line>
                {body}
              </Name>
            ))}
            none={t("facts.notFound")}
          />,
          t(`confidence.${row.confidence}`),
        ],
      }))}
    />
  );
}

/** One line where all credentials have the same, else a line each under its letters. */
function perCredential(
  { credentials }: FactRow,
  say: (one: FactRow["credentials"][number]) => string,
): readonly string[] {
  const said = credentials.map((one) => ({ name: one.acronym ?? one.name, text: say(one) }));
  if (new Set(said.map(({ text }) => text)).size <= 1)
    return said.slice(0, 1).map((one) => one.text);
  return said.map(({ name, text }) => `${name}: ${text}`);
}

function Lines({
  lines,
  none,
}: {
  readonly lines: readonly ReactNode[];
  readonly none?: string;
}): ReactNode {
  if (lines.length === 0) return none ?? "—";
  if (lines.length === 1) return lines[0];
  return (
    <ul className="space-y-1">
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}
