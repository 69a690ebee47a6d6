import { builtInFormat, customFormat, type NumberFormat } from "./number-format";
import { scanXml } from "./scan-xml";

/** What the numbers in a workbook's cells stand for, by the style that a cell names. */
export async function readFormats(pieces: AsyncIterable<string>): Promise<readonly NumberFormat[]> {
  const custom = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let inCells = false;
  let done = false;
  await scanXml(pieces, {
    open: (name, { numFmtId, formatCode }) => {
      const id = Number(numFmtId ?? 0);
      if (name === "numFmt") custom.set(id, customFormat(formatCode ?? ""));
      else if (name === "cellXfs") inCells = true;
      else if (name === "xf" && inCells) formats.push(custom.get(id) ?? builtInFormat(id));
    },
    close: (name) => {
      if (name === "cellXfs") done = true;
    },
    enough: () => done,
  });
  return formats;
}
