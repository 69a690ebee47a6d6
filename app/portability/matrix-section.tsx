import { useLocale, useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { stateName } from "@/lib/states/catalogue";
import { matrixOfToday, type Cell, type Column } from "./matrix";
import { RecognitionWord } from "./outcome";

/** Who recognizes whom: a line for each credential, and all of it as a table. */
export function MatrixSection() {
  const t = useTranslations("portability");
  const list = new Intl.ListFormat(useLocale());
  const { rows, columns, undecided } = matrixOfToday();
  const named = ({ state, credential }: Column) =>
    t("holding", { credential, state: stateName(state) });
  return (
    <section className="mt-14">
      <h2>{t("matrix.title")}</h2>
      <p className="mt-1 max-w-prose">{t("matrix.lead")}</p>
      <ul className="mt-3 max-w-3xl list-disc space-y-1 pl-5">
        {columns.map((column) => (
          <li key={`${column.state} ${column.credential}`}>
            {t("matrix.line", {
              credential: column.credential,
              state: stateName(column.state),
              recognized: count(column, "recognized"),
              propose: count(column, "propose"),
              not: count(column, "not-recognized"),
              refer: count(column, "refer"),
            })}
          </li>
        ))}
      </ul>
      <p className="mt-3 max-w-prose">
        {t("matrix.always", { kinds: list.format(undecided.map(named)) })}
      </p>
      <p className="my-2 print:hidden">
        <ButtonLink href="/portability/csv" look="quiet">
          {t("download")}
        </ButtonLink>
      </p>
      <DataTable
        caption={t("matrix.title")}
        columns={[
          t("matrix.from"),
          ...columns.map(({ state, credential }) => `${state} ${credential}`),
        ]}
        rows={rows.map(({ code, name }, row) => ({
          key: code,
          cells: [
            name,
            ...columns.map(({ state, credential, cells }) => {
              const cell = cells[row] ?? "refer";
              return cell === "home" ? (
                <span key={`${state} ${credential}`} className="text-quiet">
                  {t("outcome.home")}
                </span>
              ) : (
                <RecognitionWord key={`${state} ${credential}`} outcome={cell} />
              );
            }),
          ],
        }))}
      />
    </section>
  );
}

function count({ cells }: Column, wanted: Cell): number {
  return cells.filter((cell) => cell === wanted).length;
}
