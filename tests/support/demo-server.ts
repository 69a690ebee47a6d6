import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { anyFreePort } from "@/scripts/free-port";
import { startProgram, type Program } from "@/scripts/start-program";

/** Starts a demo of the journeys' own, as `npm start` does, and stops it after them. Its address is in
 *  DEMO_ADDRESS and its data folder in DATA_DIR, so that a journey can run commands on it. */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(tmpdir(), "registry-journeys-"));
  // As root, the database runs as another user, who must be able to enter.
  chmodSync(folder, 0o755);
  const port = String(await anyFreePort());
  const address = `http://127.0.0.1:${port}`;
  const variables = {
    DATA_DIR: folder,
    PORT: port,
    PUBLIC_URL: address,
    DATABASE_URL: "",
    REGISTRY_MODE: "demo",
  };
  const demo = startProgram("demo", ["scripts/bootstrap.mjs", "start"], variables);
  const end = async () => {
    await demo.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await Promise.race([untilReady(address), failed(demo)]);
  } catch (error) {
    await end();
    throw error;
  }
  Object.assign(process.env, variables, { DEMO_ADDRESS: address });
  return end;
}

async function untilReady(address: string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const response = await fetch(`${address}/readyz`).catch(() => null);
    if (response?.ok === true) return;
    await pause(250);
  }
  throw new Error(`The demo at ${address} did not become ready.`);
}

async function failed({ ended }: Program): Promise<never> {
  const { output } = await ended;
  throw new Error(`The demo ended before the journeys.\n${output}`);
}
