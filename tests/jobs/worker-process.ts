import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A worker as `npm run worker` runs it: a process of its own. */
export interface WorkerProcess {
  /** Sends a signal and resolves with the exit code when the process has ended; null after a kill. */
  end(signal: "SIGTERM" | "SIGKILL"): Promise<number | null>;
  /** Sends a signal and does not wait. */
  signal(signal: "SIGTERM"): void;
  /** The exit code when it ends; null after a kill. */
  readonly ended: Promise<number | null>;
}

/** Starts a worker on this test's database and mail server. */
export function startWorkerProcess(): WorkerProcess {
  const folder = mkdtempSync(path.join(tmpdir(), "registry-worker-"));
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/worker.ts"], {
    env: { ...process.env, DATA_DIR: folder },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = once(child, "exit").then(() => {
    rmSync(folder, { recursive: true, force: true });
    return child.exitCode;
  });
  return {
    ended,
    signal: (signal) => child.kill(signal),
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}
