import { stringify } from "csv-stringify/sync";
import writeExcelFile, { type Row } from "write-excel-file/node";
import { guarded } from "./formula-guard";

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
  return format === "csv" ? writeCsv([headers, ...rows]) : writeWorkbook(headers, rows);
}

/** How CSV is written here. */
export const csvFormat = {
  record_delimiter: "windows",
  // Every line break, not only the one that ends a record.
  quoted_match: /[\r\n]/,
} as const;

/** Tells spreadsheet programs that a CSV file is in UTF-8. */
export const byteOrderMark = "\uFEFF";

function writeCsv(records: readonly (readonly string[])[]): Uint8Array {
  const cells = records.map((record) => record.map(guarded));
  return new TextEncoder().encode(byteOrderMark + stringify(cells, csvFormat));
}

async function writeWorkbook(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<Uint8Array> {
  const columns = headers.map((header) => ({
    width: Math.min(Math.max(header.length + 2, 12), 60),
  }));
  const sheet = [headers.map(bold), ...rows.map((row) => row.map(textCell))];
  const workbook = writeExcelFile(sheet, { columns, stickyRowsCount: 1 });
  return new Uint8Array(await workbook.toBuffer());
}

function bold(header: string): Row[number] {
  return { value: storable(header), type: String, fontWeight: "bold" };
}

/** Marked as text, so that a spreadsheet program changes no number or day that is typed there. */
function textCell(cell: string): Row[number] {
  return cell === "" ? null : { value: storable(cell), type: String, format: "@" };
}

/** A workbook holds no control characters, so many characters in a cell, and what looks escaped only escaped. */
function storable(cell: string): string {
  const lines = cell.replace(/\r\n?/g, "\n").replace(controls, "\uFFFD");
  return lines.replace(/_(?=x[0-9A-F]{4}_)/gi, "_x005F_").slice(0, 32_767);
}

const controls = /[^\P{Cc}\t\n]|\p{Surrogate}|[\uFFFE\uFFFF]/gu;
