import { scanXml } from "./scan-xml";

/** The texts that the cells of a workbook share, in their order; what is said of their reading is left out. */
export async function readTexts(pieces: AsyncIterable<string>): Promise<readonly string[]> {
  const texts: string[] = [];
  let text = "";
  let wanted = false;
  let phonetic = false;
  await scanXml(pieces, {
    open: (name) => {
      if (name === "si") text = "";
      else if (name === "rPh") phonetic = true;
      else if (name === "t") wanted = !phonetic;
    },
    text: (more) => {
      if (wanted) text += more;
    },
    close: (name) => {
      if (name === "t") wanted = false;
      else if (name === "rPh") phonetic = false;
      else if (name === "si") texts.push(plainText(text));
    },
  });
  return texts;
}

/** A text without the escapes of workbooks, and without what no text may hold. */
export function plainText(text: string): string {
  const whole = text.includes("_x") ? text.replace(/_x([0-9a-f]{4})_/gi, unescaped) : text;
  return /[\0\p{Surrogate}]/u.test(whole) ? whole.replace(/[\0\p{Surrogate}]/gu, "\uFFFD") : whole;
}

function unescaped(_: string, code: string): string {
  return String.fromCharCode(Number.parseInt(code, 16));
}
