import { constants } from "node:os";
import { isProduction, provideSettings } from "@/scripts/settings";
import { holdEmbedded } from "./embedded";
import { prepareDemo } from "./prepare-demo";
import { refuseUnready } from "./readiness";

/** Runs `work` with the database of this copy: the one that DATABASE_URL names, else the embedded one, started
 *  when it is not running and then stopped again. The demo is migrated and seeded when it has not been.
 *  `work` must import what reaches the database (`lib/db`) only inside, because its address is set here. */
export async function withDatabase<Value>(work: () => Promise<Value>): Promise<Value> {
  provideSettings();
  const letGo = await reachDatabase(sayAside);
  const stopListening = onSignals(letGo);
  try {
    const url = process.env["DATABASE_URL"] ?? "";
    if (isProduction()) await refuseUnready(url);
    else await prepareDemo(url, sayAside);
    return await work();
  } finally {
    const { db } = await import("@/lib/db");
    await db.$disconnect();
    await letGo();
    stopListening();
  }
}

/** Sets DATABASE_URL to a database that runs, and answers how to let go of it. */
export async function reachDatabase(say: (what: string) => void): Promise<() => Promise<void>> {
  const given = process.env["DATABASE_URL"];
  if (isProduction() || (given !== undefined && given !== "")) return () => Promise.resolve();
  const hold = await holdEmbedded(say);
  process.env["DATABASE_URL"] = hold.url;
  return hold.letGo;
}

/** Progress goes beside the output, which others may read as data. */
function sayAside(what: string): void {
  console.error(what);
}

/** Lets go of the database before a signal ends the process. */
function onSignals(letGo: () => Promise<void>): () => void {
  const end = (signal: "SIGINT" | "SIGTERM" | "SIGHUP") => {
    void letGo().finally(() => process.exit(128 + constants.signals[signal]));
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.once(signal, end);
  return () => {
    for (const signal of signals) process.off(signal, end);
  };
}
