import { PassThrough } from "node:stream";
import ExcelJS from "exceljs";
import { distinct } from "./formula-guard";

/** A sheet to be written: what stands in its first row in bold, and the rows below. */
export interface WrittenSheet {
  readonly name: string;
  readonly headers: readonly string[];
  /** In characters; what is wider is broken into lines. */
  readonly widths: readonly number[];
  readonly rows: Iterable<readonly string[]> | AsyncIterable<readonly string[]>;
}

/** Rows written before others get their turn. */
const atOnce = 200;

/**
 * A workbook whose cells all are text, and stay text when something is typed into them, so that no program changes
 * a day or a leading zero. It is written as it is read: its rows are never in memory all at once.
 */
export function writeWorkbook(sheets: readonly WrittenSheet[]): AsyncIterable<Uint8Array> {
  const stream = new PassThrough();
  fill(stream, sheets).catch((error: unknown) => {
    stream.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  return stream;
}

async function fill(stream: PassThrough, sheets: readonly WrittenSheet[]): Promise<void> {
  const options = { stream, useStyles: true, useSharedStrings: false };
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter(options);
  for (const { name, headers, widths, rows } of sheets) {
    const sheet = workbook.addWorksheet(name, { views: [{ state: "frozen", ySplit: 1 }] });
    sheet.columns = headers.map((_, index) => ({ width: widths[index] ?? 16, style: textStyle }));
    const first = sheet.addRow(headers.map(storable));
    first.eachCell((cell) => {
      cell.font = { bold: true };
    });
    first.commit();
    let written = 0;
    for await (const row of rows) {
      sheet.addRow(row.map((cell) => (cell === "" ? null : storable(cell)))).commit();
      written += 1;
      if (written % atOnce === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    sheet.commit();
  }
  await workbook.commit();
}

const textStyle = { numFmt: "@", alignment: { wrapText: true, vertical: "top" } } as const;

/** A workbook holds no control characters, so many characters in a cell, and what looks escaped only escaped. */
function storable(cell: string): string {
  const text = distinct(cell).slice(0, 32_767).replace(/\r\n?/g, "\n").replace(controls, "\uFFFD");
  return text.replace(/_(?=x[0-9A-F]{4}_)/gi, "_x005F_");
}

const controls = /[^\P{Cc}\t\n]|\p{Surrogate}|[\uFFFE\uFFFF]/gu;
