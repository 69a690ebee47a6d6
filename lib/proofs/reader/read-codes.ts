import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";
import { nothing, type Reading } from "./reading";

let prepared = false;

/** The texts of the QR codes in a picture: a file, or pixels (RGBA). */
export async function readCodes(
  picture: Uint8Array<ArrayBuffer> | ImageData,
): Promise<readonly string[]> {
  if (!prepared) {
    const file = createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm");
    const wasmBinary = new Uint8Array(readFileSync(file)).buffer;
    await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
    prepared = true;
  }
  const found = await readBarcodes(picture, {
    formats: ["QRCode"],
    tryHarder: true,
    maxNumberOfSymbols: 4,
  });
  return found.filter(({ isValid }) => isValid).map(({ text }) => text);
}

/** A picture of a certificate, of a screen or of the code alone. */
export async function readPicture(bytes: Uint8Array): Promise<Reading> {
  return { ...nothing, form: "picture", codes: [...(await readCodes(new Uint8Array(bytes)))] };
}
