import writeExcelFile, { type Row } from "write-excel-file/node";
import { writeSheet, type SheetFormat } from "./write-sheet";

/** A column of a template, as its reader is told about it. */
export interface TemplateColumn {
  readonly header: string;
  readonly example: string;
  readonly explanation: string;
  /** Whether every row needs it. */
  readonly use: "asked" | "optional";
}

/** The words of a template in the reader's language; `reference` is one of `referenceSheets`. */
export type TemplateWords = Readonly<
  Record<
    "rows" | "reference" | "field" | "use" | "example" | "explanation" | TemplateColumn["use"],
    string
  >
>;

/** So many rows are ready to be filled in as text, in which no program changes a day or a leading zero. */
const readyRows = 500;

/**
 * An empty list to be filled in. A workbook has a second sheet that explains each column. A CSV file is its header
 * alone: an example in it would be taken for a row.
 */
export async function writeTemplate(
  format: SheetFormat,
  columns: readonly TemplateColumn[],
  words: TemplateWords,
): Promise<Uint8Array> {
  const headers = columns.map(({ header }) => header);
  if (format === "csv") return writeSheet("csv", headers, []);
  const workbook = writeExcelFile([
    {
      sheet: words.rows,
      data: [
        headers.map(bold),
        ...Array.from({ length: readyRows }, () => headers.map(() => text)),
      ],
      columns: headers.map((header) => ({ width: Math.max(header.length + 4, 16) })),
      stickyRowsCount: 1,
    },
    {
      sheet: words.reference,
      data: [
        [words.field, words.use, words.example, words.explanation].map(bold),
        ...columns.map((column) => explain(column, words)),
      ],
      columns: [{ width: 28 }, { width: 14 }, { width: 28 }, { width: 80 }],
      stickyRowsCount: 1,
    },
  ]);
  return new Uint8Array(await workbook.toBuffer());
}

const text: Row[number] = { type: String, format: "@" };

function bold(value: string): Row[number] {
  return { value, type: String, fontWeight: "bold" };
}

function explain({ header, use, example, explanation }: TemplateColumn, words: TemplateWords): Row {
  return [header, words[use], example, explanation].map((value) => ({
    value,
    type: String,
    format: "@",
    wrap: true,
    alignVertical: "top",
  }));
}
