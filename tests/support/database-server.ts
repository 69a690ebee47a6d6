import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import { migrate } from "@/scripts/database/migrate";
import { clusterIn, startCluster, stopCluster } from "@/scripts/database/cluster";
import { anyFreePort } from "@/scripts/free-port";
import { testEnvironment } from "./environment";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The throwaway server's database `postgres`, as its superuser. */
    readonly databaseServer: string;
  }
}

/** The database that every test file gets a copy of: migrated, with signing keys and nothing else. */
export const templateDatabase = "template_registry";

const password = "only-for-tests";
const prefix = "registry-tests-";

/** Starts a server of the tests' own before they run and removes it after them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await removeAbandoned();
  const folder = mkdtempSync(path.join(tmpdir(), `${prefix}${String(process.pid)}-`));
  const cluster = await clusterIn(folder, password);
  const port = await anyFreePort();
  await startCluster(cluster, port, {
    fsync: "off",
    synchronous_commit: "off",
    full_page_writes: "off",
    max_connections: "200",
  });
  const url = `postgresql://registry:${password}@127.0.0.1:${String(port)}`;
  await makeTemplate(url);
  project.provide("databaseServer", `${url}/postgres`);
  return async () => {
    await stopCluster(cluster, "immediate");
    rmSync(folder, { recursive: true, force: true });
  };
}

async function makeTemplate(url: string): Promise<void> {
  const client = new Client({ connectionString: `${url}/postgres` });
  await client.connect();
  await client.query(`CREATE DATABASE ${templateDatabase}`);
  await client.end();
  const template = `${url}/${templateDatabase}`;
  await migrate(template, "demo");
  Object.assign(process.env, testEnvironment(template));
  const { makeMissingKeys } = await import("@/lib/keys/make-keys");
  const { db } = await import("@/lib/db");
  await makeMissingKeys();
  // A template is copied only while nobody is connected to it.
  await db.$disconnect();
}

/** Servers of test runs that were killed. */
async function removeAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const owner = Number(name.slice(prefix.length).split("-")[0]);
    if (isAlive(owner)) continue;
    const folder = path.join(tmpdir(), name);
    if (existsSync(path.join(folder, "data")))
      await stopCluster(await clusterIn(folder, password), "immediate");
    rmSync(folder, { recursive: true, force: true });
  }
}

function isAlive(processNumber: number): boolean {
  try {
    return process.kill(processNumber, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
