import { existsSync } from "node:fs";
import path from "node:path";
import { CannotGoOn } from "./command";
import { installPackages } from "./debian-packages";

/** Other people's programs that the tests check documents with, and the Debian package of each. */
const packages = {
  certutil: "libnss3-tools",
  pdfdetach: "poppler-utils",
  pdfinfo: "poppler-utils",
  pdfsig: "poppler-utils",
  pdftoppm: "poppler-utils",
  pdftotext: "poppler-utils",
  qpdf: "qpdf",
  zbarimg: "zbar-tools",
} as const;

/** Makes sure that the programs are there which check documents; throws `CannotGoOn` with the missing packages. */
export function needDocumentTools(): void {
  installPackages(missing());
  const still = missing();
  if (still.length === 0) return;
  throw new CannotGoOn(
    `The tests of the documents need other people's programs, and they are missing: install ${still.join(", ")}.`,
  );
}

function missing(): readonly string[] {
  const absent = Object.entries(packages).filter(([program]) => !isHere(program));
  return [...new Set(absent.map(([, name]) => name))];
}

function isHere(program: string): boolean {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  return folders.some((folder) => existsSync(path.join(folder, program)));
}
