import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import path from "node:path";

/** The folder of the clone. */
export const root = path.resolve(import.meta.dirname, "..");

/** A Node program that runs beside this one, and ends when this one does, however that ends. */
export interface Program {
  readonly name: string;
  /** Resolves when it has ended, with the last of what it said. */
  readonly ended: Promise<{ code: number | null; output: string }>;
  /** Asks it to end, and makes it after ten seconds. */
  readonly stop: () => Promise<void>;
}

/** Where a program's output goes: kept until it ends, shown as it comes, or into a file. */
export type Output = "kept" | "shown" | { readonly file: string };

const patience = 10_000;
const kept = 20_000;

/** Starts a Node program in the clone, in a process group of its own, so that Ctrl-C reaches it through us. */
export function startProgram(
  name: string,
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
  to: Output = "kept",
): Program {
  const follow = path.join(import.meta.dirname, "end-with-parent.mjs");
  const child = spawn(process.execPath, ["--import", follow, ...args], {
    cwd: root,
    env: { ...process.env, ...variables, STARTED_BY: String(process.pid) },
    detached: true,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const file = typeof to === "object" ? createWriteStream(to.file) : null;
  let output = "";
  const hear = (chunk: unknown) => {
    output = (output + String(chunk)).slice(-kept);
    file?.write(String(chunk));
    if (to === "shown") process.stdout.write(String(chunk));
  };
  child.stdout?.on("data", hear);
  child.stderr?.on("data", hear);
  const ended = new Promise<{ code: number | null; output: string }>((resolve) => {
    child.once("error", (error) => {
      resolve({ code: null, output: error.message });
    });
    child.once("close", (code) => {
      file?.end();
      resolve({ code, output });
    });
  });
  const stop = async () => {
    child.kill("SIGTERM");
    const force = setTimeout(() => child.kill("SIGKILL"), patience);
    await ended;
    clearTimeout(force);
  };
  return { name, ended, stop };
}
