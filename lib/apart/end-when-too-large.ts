import { Worker } from "node:worker_threads";

/** Runs beside the reader, which a bomb keeps too busy to look at itself. */
const watch = `
  const { workerData: most } = require("node:worker_threads");
  setInterval(() => {
    if (process.memoryUsage.rss() > most) process.kill(process.pid, "SIGKILL");
  }, 50);`;

/**
 * Ends this process when it takes more memory than so many bytes: a small document may unfold into gigabytes
 * outside of the heap, where the engine sets no limit.
 */
export function endWhenTooLarge(most: number): void {
  new Worker(watch, { eval: true, workerData: most, execArgv: [] }).unref();
}
