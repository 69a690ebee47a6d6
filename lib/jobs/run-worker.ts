import { EventEmitter } from "node:events";
import { parseCronItems, run, type WorkerEvents } from "graphile-worker";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { beat, freeJobsOfSilentWorkers, stopBeating } from "./heartbeat";
import { jobLogger } from "./job-logger";
import { tasks, timetable } from "./tasks";

/** A running worker. */
export interface RunningWorker {
  /** Resolves when it has stopped; rejects when it had to. */
  readonly ended: Promise<void>;
  /** Takes no further jobs, finishes those underway and stops. */
  stop(): Promise<void>;
}

/** Jobs done at the same time. Each e-mail being sent holds one of the ten database connections, and uses another. */
const concurrency = 4;

/** In batches the library waits, before it stops, until what was done is also recorded as done. */
const awaited = { completeJobBatchDelay: 0, failJobBatchDelay: 0 };

const beatEvery = 10_000;

/** Starts doing jobs, and says that it is alive every ten seconds. */
export async function runWorker(): Promise<RunningWorker> {
  await freeJobsOfSilentWorkers();
  let id = "";
  const events: WorkerEvents = new EventEmitter();
  events.on("pool:create", ({ workerPool }) => {
    ({ id } = workerPool);
  });
  const runner = await run({
    connectionString: env().DATABASE_URL,
    concurrency,
    noHandleSignals: true,
    taskList: tasks,
    parsedCronItems: parseCronItems(timetable),
    logger: jobLogger,
    preset: { worker: awaited },
    events,
  });
  const alive = keepBeating(id);
  const ended = runner.promise.finally(async () => {
    clearInterval(alive);
    await stopBeating(id);
  });
  return {
    ended,
    stop: async () => {
      await runner.stop();
      await ended;
    },
  };
}

function keepBeating(id: string): NodeJS.Timeout {
  const once = (): void => {
    Promise.all([beat(id), freeJobsOfSilentWorkers()]).catch((error: unknown) => {
      log.error({ err: error }, "the worker could not say that it is alive");
    });
  };
  once();
  return setInterval(once, beatEvery);
}
