import { createHash } from "node:crypto";
import { chownSync, existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { CannotGoOn } from "@/scripts/command";
import { anyFreePort, isFree } from "@/scripts/free-port";
import { dataFolder, keepSettings, settings } from "@/scripts/settings";
import { clusterIn, clusterName, startCluster, stopCluster, type Cluster } from "./cluster";
import { systemFolder } from "./programs";
import { runProgram } from "./run-program";
import { isRoot, serverUser } from "./server-user";

/** Our hold on the embedded database: as long as somebody holds it, it is not stopped. */
export interface Hold {
  readonly url: string;
  /** Whether this command had to start it. */
  readonly started: boolean;
  /** Lets go. The last of our commands to let go stops a server that one of our commands started. */
  readonly letGo: () => Promise<void>;
}

/** Every holder has this lock in common; the one who can have it alone is the last. */
const holdersLock = 20_260_101;

/** Uses the embedded database of this copy, starting it when it is not running. `say` is told what takes time. */
export async function holdEmbedded(say: (what: string) => void): Promise<Hold> {
  const cluster = await embeddedCluster(say);
  let started = false;
  for (let attempt = 1; attempt <= 60; attempt += 1) {
    const holder = await connected(cluster, started);
    if (holder === null) started = (await start(cluster, say)) || started;
    else if (await take(holder)) {
      await makeDatabase(holder);
      return { url: urlOf("registry"), started, letGo: () => letGo(holder, cluster) };
    }
    // Else another command is just starting or stopping it.
    if (!started) await pause(500);
  }
  throw new Error(`The embedded database in ${cluster.data} does not answer.`);
}

function urlOf(database: string): string {
  const { databasePassword, databasePort } = settings();
  return `postgresql://registry:${databasePassword}@127.0.0.1:${String(databasePort ?? 0)}/${database}`;
}

async function embeddedCluster(say: (what: string) => void): Promise<Cluster> {
  const { databasePassword } = settings();
  const folder = await reachableFolder(path.join(dataFolder(), "postgres"), say);
  if (!existsSync(path.join(folder, "data"))) say("Making the database…");
  return clusterIn(folder, databasePassword);
}

/** This folder, or as root, when the server's user cannot come near it, one of the system's. */
async function reachableFolder(folder: string, say: (what: string) => void): Promise<string> {
  if (!isRoot()) return folder;
  const user = await serverUser(path.join(folder, "data"));
  mkdirSync(folder, { recursive: true });
  if (user !== null) chownSync(folder, user.uid, user.gid);
  const { code } = await runProgram("/bin/sh", ["-c", 'cd "$0" && test -w .', folder], user);
  if (code === 0) return folder;
  const name = createHash("sha256").update(settings().databasePassword).digest("hex").slice(0, 12);
  const other = path.join(systemFolder, name);
  if (!existsSync(other))
    say(`The database is kept in ${other}: the user who runs it cannot enter ${dataFolder()}.`);
  return other;
}

async function start(cluster: Cluster, say: (what: string) => void): Promise<boolean> {
  say("Starting the database…");
  const kept = settings().databasePort;
  const port = kept !== undefined && (await isFree(kept)) ? kept : await anyFreePort();
  if (port !== kept) keepSettings({ databasePort: port });
  return startCluster(cluster, port);
}

/** A connection to this very cluster, or null when it is not running. Before `ours` is known to run, whoever refuses
 *  us is another server on that port. */
async function connected(cluster: Cluster, ours: boolean): Promise<Client | null> {
  if (settings().databasePort === undefined) return null;
  const client = new Client({
    connectionString: urlOf("postgres"),
    keepAlive: true,
    connectionTimeoutMillis: 5000,
  });
  // The database may be stopped under us; who asks it something finds out.
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>("SHOW data_directory");
    if (rows[0]?.data_directory === cluster.data) return client;
    await client.end();
  } catch (error) {
    // Not waited for: whoever has the port now need not answer.
    void client.end().catch(() => undefined);
    if (ours && error instanceof Error && "code" in error && error.code === "28P01")
      throw new CannotGoOn(
        `The settings in ${dataFolder()} are not those of the database in ${cluster.data}: its password is another. Restore both from one backup, or set DATA_DIR to another folder.`,
      );
  }
  return null;
}

async function take(holder: Client): Promise<boolean> {
  try {
    await holder.query("SELECT pg_advisory_lock_shared($1)", [holdersLock]);
    return true;
  } catch {
    return false;
  }
}

async function makeDatabase(holder: Client): Promise<void> {
  if (await hasDatabase(holder)) return;
  try {
    await holder.query("CREATE DATABASE registry");
  } catch (error) {
    // Another command may have made it in this moment.
    if (!(await hasDatabase(holder))) throw error;
  }
}

async function hasDatabase(holder: Client): Promise<boolean> {
  const { rowCount } = await holder.query("SELECT 1 FROM pg_database WHERE datname = 'registry'");
  return rowCount === 1;
}

async function letGo(holder: Client, cluster: Cluster): Promise<void> {
  try {
    const { rows } = await holder.query<{ last: boolean }>(
      `SELECT pg_advisory_unlock_shared($1),
              pg_try_advisory_lock($1) AND current_setting('cluster_name') = $2 AS last`,
      [holdersLock, clusterName],
    );
    if (rows[0]?.last === true) await stopCluster(cluster);
  } catch {
    // It is down already.
  }
  await holder.end().catch(() => undefined);
}
