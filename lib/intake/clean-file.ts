import { done, type Result } from "@/lib/result";
import { withoutForbidden } from "./forbidden-values";
import { readFile, type FileRefusal } from "./read-file";
import type { CleanRegister } from "./store-register";

/** Reads a file that came in and drops at once what may never be stored. */
export function cleanFile(name: string, bytes: Uint8Array): Result<CleanRegister, FileRefusal> {
  const read = readFile(bytes);
  return read.ok ? done({ name, ...withoutForbidden(read.value) }) : read;
}
