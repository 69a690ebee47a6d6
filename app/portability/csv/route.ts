import { getTranslations } from "next-intl/server";
import { matrixOfToday } from "@/app/portability/matrix";
import { answerCsv } from "@/app/states/csv-answer";

/** Who recognizes whom as a file: a row for each issuing state, a column for each credential. */
export async function GET(): Promise<Response> {
  const t = await getTranslations("portability");
  const { rows, columns, undecided } = matrixOfToday();
  const all = [...columns, ...undecided];
  const head = [t("matrix.from"), ...all.map(({ state, credential }) => `${state} ${credential}`)];
  const lines = rows.map(({ name }, row) => [
    name,
    ...all.map(({ cells }) => t(`outcome.${cells[row] ?? "refer"}`)),
  ]);
  return answerCsv("recognition", [head, ...lines]);
}
