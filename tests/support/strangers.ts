import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { listKeys } from "@/lib/keys/signing-key";
import { toPem } from "@/lib/keys/x509";

// What other people's programs say of our documents. They are installed by `npm test`.

/** Runs a program on a PDF and answers all that it printed, whatever its verdict. */
export function askOf(
  program: string,
  pdf: Uint8Array,
  args: (file: string, folder: string) => string[],
): string {
  return inFolder((folder) => {
    const file = path.join(folder, "document.pdf");
    writeFileSync(file, pdf);
    const { stdout, stderr, error } = spawnSync(program, args(file, folder), { encoding: "utf8" });
    if (error) throw error;
    return `${stdout}${stderr}`;
  });
}

/** What `pdfsig` says to somebody who trusts the registry's root and nobody else. */
export async function pdfsig(pdf: Uint8Array): Promise<string> {
  const roots = await listKeys("root");
  return askOf("pdfsig", pdf, (file, folder) => {
    execFileSync("certutil", ["-N", "-d", folder, "--empty-password"]);
    for (const { name, certificate } of roots) {
      if (certificate === null) throw new Error("a root without a certificate");
      const pem = path.join(folder, `${name}.pem`);
      writeFileSync(pem, toPem(certificate));
      execFileSync("certutil", ["-A", "-d", folder, "-n", name, "-t", "C,C,C", "-i", pem]);
    }
    return ["-nssdir", folder, file];
  });
}

/** What `qpdf` finds of the file's structure. */
export function qpdfCheck(pdf: Uint8Array): string {
  return askOf("qpdf", pdf, (file) => ["--check", file]);
}

/** The text of a PDF in its reading order. */
export function pdftotext(pdf: Uint8Array): string {
  return askOf("pdftotext", pdf, (file) => [file, "-"]);
}

/** The file of this name attached to a PDF. */
export function attached(pdf: Uint8Array, name: string): string {
  return inFolder((folder) => {
    const file = path.join(folder, "document.pdf");
    writeFileSync(file, pdf);
    const to = path.join(folder, "attachment");
    execFileSync("pdfdetach", ["-savefile", name, "-o", to, file], { stdio: "pipe" });
    return readFileSync(to, "utf8");
  });
}

/** What a camera reads from the page. */
export function qrCodeOn(pdf: Uint8Array): string {
  return inFolder((folder) => {
    const file = path.join(folder, "document.pdf");
    writeFileSync(file, pdf);
    const page = path.join(folder, "page");
    execFileSync("pdftoppm", ["-r", "150", "-png", "-singlefile", file, page], { stdio: "pipe" });
    return execFileSync("zbarimg", ["--quiet", "--raw", `${page}.png`], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  });
}

function inFolder<Value>(work: (folder: string) => Value): Value {
  const folder = mkdtempSync(path.join(tmpdir(), "registry-documents-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
