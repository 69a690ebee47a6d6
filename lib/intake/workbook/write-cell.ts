import type { NumberFormat } from "./number-format";
import { plainText } from "./read-texts";
import { damaged } from "./refusal";
import { writeNumber, type Epoch } from "./write-number";

/** What the cells of one workbook have in common. */
export interface CellContext {
  readonly texts: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly epoch: Epoch;
}

/** A cell as it is kept: its type and style, the value that was stored, its formula, its own text. */
export interface StoredCell {
  readonly type: string;
  readonly style: number;
  readonly value: string;
  readonly formula: string;
  readonly text: string;
}

/**
 * A cell as the text that a person reads in it. Nothing is ever calculated: a formula is the result that was
 * stored with it, or without one the formula itself.
 */
export function writeCell(cell: StoredCell, { texts, formats, epoch }: CellContext): string {
  const { type, value, formula } = cell;
  if (type === "inlineStr") return plainText(cell.text);
  if (value === "") return formula === "" ? "" : `=${plainText(formula)}`;
  switch (type) {
    case "s":
      return textAt(texts, value);
    case "str":
    case "e":
      return plainText(value);
    case "b":
      return value.trim() === "1" ? "TRUE" : "FALSE";
    case "d":
      return dayOf(value);
    default:
      return writeNumber(value, formats[cell.style] ?? { shows: "number" }, epoch);
  }
}

function textAt(texts: readonly string[], place: string): string {
  const text = texts[Number(place)];
  if (text === undefined) throw damaged();
  return text;
}

/** A moment as ISO 8601 has it; midnight is a day. */
function dayOf(value: string): string {
  const [, day, time] =
    /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?Z?)?$/.exec(value) ?? [];
  if (day === undefined) return plainText(value);
  return time === undefined || time === "00:00" ? day : `${day} ${time}`;
}
