import { db } from "@/lib/db";
import { workerAlive } from "@/lib/jobs/heartbeat";
import { keyInForce, purposes } from "@/lib/keys/signing-key";
import { linkToken } from "@/lib/links";

/** What the registry needs to do its work, each checked now. */
export interface Readiness {
  readonly database: "ok" | "failed";
  readonly worker: "ok" | "failed";
  readonly keys: "ok" | "failed";
}

/** Checks the database, the worker's last sign of life and the keys. Never throws. */
export async function isReady(): Promise<Readiness> {
  const [database, worker, keys] = await Promise.all([
    check(async () => (await db.$queryRaw`select 1`) !== null),
    check(workerAlive),
    check(keysAreThere),
  ]);
  return { database, worker, keys };
}

async function keysAreThere(): Promise<boolean> {
  await Promise.all(purposes.map((purpose) => keyInForce(purpose)));
  return linkToken("ready", "verify").length === 32;
}

async function check(question: () => Promise<boolean>): Promise<"ok" | "failed"> {
  try {
    return (await question()) ? "ok" : "failed";
  } catch {
    return "failed";
  }
}
