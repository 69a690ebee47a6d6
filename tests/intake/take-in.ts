import { date } from "@/lib/dates";
import { registryItself } from "@/lib/history/record-event";
import { cleanText } from "@/lib/intake/clean-file";
import type { ImportCounts } from "@/lib/intake/count-outcomes";
import { importFile } from "@/lib/intake/import-file";
import { policyOn } from "@/lib/intake/state-policy";
import type { CleanRegister } from "@/lib/intake/store-register";

/** The day on which these tests take files in. */
export const today = date("2026-11-22");

/** Arizona's rules on that day. */
export const arizona = policyOn("AZ", today);

/** Nobody watches the import. */
export const unwatched = { onWait: () => undefined, onProgress: () => undefined };

/** A file as it is read at the door. Throws when it cannot be read. */
export function cleaned(content: string | Uint8Array, name = "register.csv"): CleanRegister {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const read = cleanText(name, bytes);
  if (!read.ok) throw new Error(read.refusal);
  return read.value;
}

/** Takes a file into Arizona's register by the columns its header suggests. */
export async function takeIn(content: string | Uint8Array, name?: string): Promise<ImportCounts> {
  const result = await importFile(cleaned(content, name), arizona, registryItself, unwatched);
  if (!result.ok) throw new Error(result.refusal);
  return result.value.counts;
}
