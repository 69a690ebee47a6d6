import { buffer } from "node:stream/consumers";
import { widthFor, writeSheet, type SheetFormat } from "./write-sheet";
import { writeWorkbook } from "./write-workbook";

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
  const workbook = writeWorkbook([
    { name: words.rows, headers, widths: headers.map(widthFor), rows: [] },
    {
      name: words.reference,
      headers: [words.field, words.use, words.example, words.explanation],
      widths: [28, 14, 28, 80],
      rows: columns.map(({ header, use, example, explanation }) => [
        header,
        words[use],
        example,
        explanation,
      ]),
    },
  ]);
  return new Uint8Array(await buffer(workbook));
}
