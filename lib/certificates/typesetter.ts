import { NodeCompiler, type NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import path from "node:path";
import { freeMemory } from "./free-memory";

/** A template could not be set: a fault of ours, or a character that no font has. */
export class CannotTypeset extends Error {
  override readonly name = "CannotTypeset";
}

/** What a document keeps to: PDF/A-3a, for archives, or PDF/UA-1, for assistive technology. */
export type Standard = "a-3a" | "ua-1";

type Inputs = Readonly<Record<string, string>>;

interface Options {
  /** When the file says that it was made. */
  readonly at: Date;
  readonly standard?: Standard;
}

const families = ["public-sans", "noto-sans"];
const weights = ["300Light", "400Regular", "600SemiBold"];

/** How large everything is, from the usual to the smallest that is still read with ease. */
const scales = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58];

/** After so many documents, the compiler forgets what only older ones needed: else its memory grows with each. */
const forgetEvery = 8;

/** A collection takes tens of milliseconds, so that it comes rarely enough to cost a document less than one. */
const freeEvery = 64;

let compiler: NodeCompiler | undefined;
let made = 0;

/**
 * Sets a Typst template (a path from the program's folder) as a PDF. All that differs between documents comes in
 * by `inputs`, so that no fact is ever read as markup. Throws `CannotTypeset`, also when a character is in none of
 * the fonts.
 */
export function typeset(
  template: string,
  inputs: Inputs,
  options: Options,
): Uint8Array<ArrayBuffer> {
  return toPdf(compiled(template, inputs), options);
}

/** As `typeset`, on one page: the template's input `scale` is the largest at which it fits. */
export function typesetOnePage(
  template: string,
  inputs: Inputs,
  options: Options,
): Uint8Array<ArrayBuffer> {
  for (const scale of scales) {
    const document = compiled(template, { ...inputs, scale: String(scale) });
    if (document.numOfPages === 1) return toPdf(document, options);
  }
  throw new CannotTypeset("it does not fit on a page");
}

function compiled(template: string, inputs: Inputs): NodeTypstDocument {
  const mainFilePath = path.join(process.cwd(), template);
  const outcome = theCompiler().compile({ mainFilePath, inputs: { ...inputs } });
  if (outcome.result) return outcome.result;
  throw new CannotTypeset(JSON.stringify(outcome.takeError()?.shortDiagnostics));
}

function toPdf(
  document: NodeTypstDocument,
  { at, standard = "a-3a" }: Options,
): Uint8Array<ArrayBuffer> {
  try {
    const creationTimestamp = Math.floor(at.getTime() / 1000);
    return new Uint8Array(
      theCompiler().pdf(document, { pdfStandard: standard, creationTimestamp }),
    );
  } catch (cause) {
    throw new CannotTypeset("a character has no font, or a part no description", { cause });
  } finally {
    made += 1;
    if (made % forgetEvery === 0) theCompiler().evictCache(10);
    if (made % freeEvery === 0) freeMemory();
  }
}

/** One for the process: making one reads the fonts. */
function theCompiler(): NodeCompiler {
  compiler ??= NodeCompiler.create({
    workspace: process.cwd(),
    fontArgs: [{ fontPaths: fontFolders() }],
  });
  return compiler;
}

/** Only the weights that the templates use: the packages hold eighteen each. */
function fontFolders(): string[] {
  const packages = path.join(process.cwd(), "node_modules/@expo-google-fonts");
  return families.flatMap((family) => weights.map((weight) => path.join(packages, family, weight)));
}
