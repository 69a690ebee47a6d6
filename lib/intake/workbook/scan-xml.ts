import { SaxesParser } from "saxes";
import { damaged } from "./refusal";

/** What is done at each part of an XML text. Names come without their prefix. */
export interface Scanner {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
  /** Whether the rest need not be read. */
  readonly enough?: () => boolean;
}

/** Reads XML piece by piece. Throws `CannotRead` when it is not well formed or declares anything of its own. */
export async function scanXml(pieces: AsyncIterable<string>, scanner: Scanner): Promise<void> {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({
    xmlns: false,
    position: false,
  });
  parser.on("error", () => {
    throw damaged();
  });
  // No spreadsheet program declares entities; who does wants them to unfold.
  parser.on("doctype", () => {
    throw damaged();
  });
  parser.on("opentag", ({ name, attributes }) => scanner.open?.(bare(name), attributes));
  parser.on("text", (text) => scanner.text?.(text));
  parser.on("cdata", (text) => scanner.text?.(text));
  parser.on("closetag", ({ name }) => scanner.close?.(bare(name)));
  for await (const piece of pieces) {
    parser.write(piece);
    if (scanner.enough?.()) return;
  }
  parser.close();
}

function bare(name: string): string {
  return name.includes(":") ? name.slice(name.indexOf(":") + 1) : name;
}

/** An attribute by its name without its prefix. */
export function attribute(
  attributes: Readonly<Record<string, string>>,
  name: string,
): string | null {
  const found = Object.keys(attributes).find((key) => bare(key) === name);
  return found === undefined ? null : (attributes[found] ?? null);
}
