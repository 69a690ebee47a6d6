import { done, refused, type Result } from "@/lib/result";
import { largestRegister, type FileRefusal, type ReadSheet } from "./read-file";
import { readText } from "./read-text";
import { readWorkbook } from "./workbook/read-workbook";

/** Reads a file of text or a workbook as a table: by what is in it, whatever its name. */
export async function readSheet(bytes: Uint8Array): Promise<Result<ReadSheet, FileRefusal>> {
  if (bytes.byteLength > largestRegister.bytes) return refused("too-large");
  if (isPacked(bytes)) return readWorkbook(bytes);
  const read = readText(bytes);
  return read.ok ? done({ register: read.value, sheet: null }) : read;
}

const packed = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** Whether these are the first bytes of a workbook, new or old, which is not text whatever its name. */
export function isPacked(bytes: Uint8Array): boolean {
  return packed.some((start) => start.every((byte, i) => bytes[i] === byte));
}
