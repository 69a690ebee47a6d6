import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { isAlive } from "./lock.mjs";
import { dataFolder } from "./settings";

const Serving = z.object({ processNumber: z.number(), address: z.string() });

/** Who serves this copy and where; null when nobody does. */
export function servingNow(): z.infer<typeof Serving> | null {
  const written = lastServing();
  return written !== null && isOurs(written.processNumber) ? written : null;
}

/** Where this copy was served last, perhaps by a process that was killed. */
export function lastServing(): z.infer<typeof Serving> | null {
  try {
    return Serving.parse(JSON.parse(readFileSync(file(), "utf8")));
  } catch {
    return null;
  }
}

/** Writes down that this process serves the copy at this address. */
export function serveAt(address: string): void {
  writeFileSync(file(), JSON.stringify({ processNumber: process.pid, address }));
}

/** This process no longer serves. */
export function serveNoMore(): void {
  if (lastServing()?.processNumber === process.pid) rmSync(file(), { force: true });
}

function file(): string {
  return path.join(dataFolder(), "serving.json");
}

/** A process number may have been given to another program since; Linux says what each of them runs. */
function isOurs(processNumber: number): boolean {
  if (!isAlive(processNumber)) return false;
  try {
    return readFileSync(`/proc/${String(processNumber)}/cmdline`, "utf8").includes("bootstrap.mjs");
  } catch {
    return true;
  }
}
