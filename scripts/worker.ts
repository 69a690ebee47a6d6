import { command } from "./command";
import { refuseUnready } from "./database/readiness";
import { reachDatabase } from "./database/with-database";
import { isProduction, provideSettings } from "./settings";

await command(async () => {
  provideSettings();
  const letGo = await reachDatabase((what) => {
    console.error(what);
  });
  try {
    await work();
  } finally {
    await letGo();
  }
});

/** Works until a signal ends it: the first lets it finish what is underway, the second does not. */
async function work(): Promise<void> {
  const { env } = await import("@/lib/env");
  if (isProduction()) await refuseUnready(env().DATABASE_URL);
  const { db } = await import("@/lib/db");
  const { runWorker } = await import("@/lib/jobs/run-worker");
  const worker = await runWorker();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => void worker.stop());
  }
  try {
    await worker.ended;
  } finally {
    await db.$disconnect();
  }
}
