import { buffer } from "node:stream/consumers";
import { stringify } from "csv-stringify/sync";
import { guarded } from "./formula-guard";
import { writeWorkbook } from "./write-workbook";

/** In which form a sheet goes back: as text, or as a workbook. */
export type SheetFormat = "csv" | "xlsx";

/** What a sheet is called when it is sent, by its format. */
export const contentTypes = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const satisfies Record<SheetFormat, string>;

/** The format in which a file came, by its name; what is no workbook goes back as CSV. */
export function formatOf(name: string): SheetFormat {
  return /\.xlsx$/i.test(name) ? "xlsx" : "csv";
}

/** A header and rows as a file in which no cell is taken for a formula: CSV in UTF-8 with its mark, or XLSX. */
export async function writeSheet(
  format: SheetFormat,
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<Uint8Array> {
  if (format === "csv") return new TextEncoder().encode(byteOrderMark + csvOf([headers, ...rows]));
  const sheet = { name: "Sheet1", headers, widths: headers.map(widthFor), rows };
  return new Uint8Array(await buffer(writeWorkbook([sheet])));
}

/** Tells spreadsheet programs that a CSV file is in UTF-8. */
export const byteOrderMark = "\uFEFF";

/** Records as CSV in which no cell is taken for a formula. */
export function csvOf(records: readonly (readonly string[])[]): string {
  return stringify(
    records.map((record) => record.map(guarded)),
    // Every line break is quoted, not only the one that ends a record.
    { record_delimiter: "windows", quoted_match: /[\r\n]/ },
  );
}

/** How wide a column is, in characters, that nothing but its header is known of. */
export function widthFor(header: string): number {
  return Math.min(Math.max(header.length + 4, 14), 60);
}
