import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");

/** Takes a lock of this clone, waiting until whoever has it is done or dead, and returns how to give it back.
 *  It lies outside of the clone because it also guards the installing of packages.
 *  @param {string} purpose
 *  @returns {() => void} */
export function lock(purpose) {
  const clone = createHash("sha256").update(root).digest("hex").slice(0, 12);
  const file = path.join(tmpdir(), `registry-${clone}-${purpose}.lock`);
  while (!take(file)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
  return () => {
    rmSync(file, { force: true });
  };
}

/** @param {string} file */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    if (!isAlive(ownerOf(file))) rmSync(file, { force: true });
    return false;
  }
}

/** @param {string} file */
function ownerOf(file) {
  try {
    return Number(readFileSync(file, "utf8"));
  } catch {
    return 0;
  }
}

/** Whether a process of this number runs, whosever it is.
 *  @param {number} processNumber */
export function isAlive(processNumber) {
  if (!Number.isInteger(processNumber) || processNumber <= 0) return false;
  try {
    return process.kill(processNumber, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
