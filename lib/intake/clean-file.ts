import { done, type Result } from "@/lib/result";
import { withoutForbidden } from "./forbidden-values";
import { readText, type FileRefusal } from "./read-file";
import type { CleanRegister } from "./store-register";

/** Reads a file that came in and drops at once what may never be stored. */
export async function cleanFile(
  name: string,
  bytes: Uint8Array,
): Promise<Result<CleanRegister, FileRefusal>> {
  return Promise.resolve(cleanText(name, bytes));
}

/** Reads a file of text in this process, without what may never be stored. */
export function cleanText(name: string, bytes: Uint8Array): Result<CleanRegister, FileRefusal> {
  const read = readText(bytes);
  return read.ok ? done({ name, ...withoutForbidden(read.value) }) : read;
}
