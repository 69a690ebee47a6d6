import { scanXml } from "./scan-xml";
import { CannotRead, damaged } from "./refusal";
import { writeCell, type CellContext } from "./write-cell";

/** How much of a sheet is read: it ends the reading above. */
export interface Limits {
  readonly rows: number;
  readonly columns: number;
  /** Characters in all cells together. */
  readonly text: number;
}

/** Why a sheet is more than can be read. */
export type SheetRefusal = "too-many-rows" | "too-many-columns" | "too-large";

/**
 * The rows of a sheet from its first one on, blank ones too, so that row N of the sheet is at N - 1. Where
 * the sheet says that it ends is not believed; where its last written cell is, it ends. Throws `CannotRead`.
 */
export async function readRows(
  pieces: AsyncIterable<string>,
  context: CellContext,
  limits: Limits,
): Promise<readonly (readonly string[])[]> {
  const rows: string[][] = [];
  let row: string[] = [];
  let rowNumber = 0;
  let column = -1;
  let cell = blankCell;
  let into: "value" | "formula" | "text" | null = null;
  let phonetic = false;
  let length = 0;
  let ended = false;

  await scanXml(pieces, {
    open: (name, { r, s, t }) => {
      if (name === "row") {
        rowNumber = nextRow(r, rowNumber);
        [row, column] = [[], -1];
      } else if (name === "c") {
        column = nextColumn(r, column);
        cell = { ...blankCell, type: t ?? "n", style: Number(s ?? 0) };
      } else if (name === "rPh") phonetic = true;
      else into = phonetic ? null : (contents[name] ?? null);
    },
    text: (more) => {
      if (into !== null) cell = { ...cell, [into]: cell[into] + more };
    },
    close: (name) => {
      if (name === "rPh") phonetic = false;
      else if (name === "c") {
        const text = writeCell(cell, context);
        if (text.trim() === "") return;
        if (column >= limits.columns) throw new CannotRead<SheetRefusal>("too-many-columns");
        length += text.length;
        if (length > limits.text) throw new CannotRead<SheetRefusal>("too-large");
        while (row.length < column) row.push("");
        row.push(text);
      } else if (name === "row" && row.length > 0) {
        if (rowNumber > limits.rows) throw new CannotRead<SheetRefusal>("too-many-rows");
        while (rows.length < rowNumber - 1) rows.push([]);
        rows.push(row);
      } else if (name === "sheetData") ended = true;
      into = null;
    },
    enough: () => ended,
  });
  return rows;
}

const blankCell = { type: "n", style: 0, value: "", formula: "", text: "" };
const contents: Readonly<Record<string, "value" | "formula" | "text" | undefined>> = {
  v: "value",
  f: "formula",
  t: "text",
};

function nextRow(written: string | undefined, last: number): number {
  const number = written === undefined ? last + 1 : Number(written);
  if (!Number.isInteger(number) || number <= last || number > 1_048_576) throw damaged();
  return number;
}

/** The column that a reference such as AB12 names, counted from 0; without one, the next. */
function nextColumn(reference: string | undefined, last: number): number {
  if (reference === undefined) return last + 1;
  const [letters = ""] = /^[A-Z]{1,3}(?=\d+$)/.exec(reference) ?? [];
  let column = -1;
  for (const letter of letters) column = (column + 1) * 26 + letter.charCodeAt(0) - 65;
  if (column <= last || column >= 16_384) throw damaged();
  return column;
}
