import { stringify } from "csv-stringify/sync";

/** A table as a file to keep: CSV in UTF-8, in which no cell is taken for a formula. */
export function answerCsv(name: string, rows: readonly (readonly string[])[]): Response {
  const content = stringify(
    rows.map((row) => [...row]),
    { bom: true, escape_formulas: true },
  );
  return new Response(content, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}.csv"`,
    },
  });
}
