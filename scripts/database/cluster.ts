import { randomBytes } from "node:crypto";
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { CannotGoOn } from "@/scripts/command";
import { programsFor, type Programs } from "./programs";
import { runProgram, type SystemUser } from "./run-program";
import { serverUser } from "./server-user";

/** A PostgreSQL server of our own: its folder, who runs it and with what. */
export interface Cluster {
  readonly data: string;
  readonly log: string;
  readonly user: SystemUser | null;
  readonly programs: Programs;
}

/** The name by which a server says that one of our commands started it. */
export const clusterName = "peer-credential-registry";

/** The cluster in a folder; its data are made when there are none yet. */
export async function clusterIn(folder: string, password: string): Promise<Cluster> {
  const data = path.join(folder, "data");
  const user = await serverUser(data);
  const programs = await programsFor(user);
  mkdirSync(folder, { recursive: true });
  if (user !== null) chownSync(folder, user.uid, user.gid);
  const cluster = { data, log: path.join(folder, "server.log"), user, programs };
  if (existsSync(data)) refuseOtherVersion(cluster);
  else await make(cluster, folder, password);
  return cluster;
}

function refuseOtherVersion({ data, programs }: Cluster): void {
  const file = path.join(data, "PG_VERSION");
  let version: string;
  try {
    version = readFileSync(file, "utf8").trim();
  } catch {
    throw new CannotGoOn(
      `The data folder ${data} cannot be read as a PostgreSQL database. Run this as its owner, or set DATA_DIR to another folder.`,
    );
  }
  if (version === programs.major) return;
  throw new CannotGoOn(
    `The data folder ${data} was made by PostgreSQL ${version} and this version of the registry brings PostgreSQL ${programs.major}. Set DATA_DIR to another folder, or go back to the version that made it.`,
  );
}

/** Made beside and then moved, so that a crash never leaves half of a database. */
async function make({ data, user, programs }: Cluster, folder: string, password: string) {
  const suffix = randomBytes(4).toString("hex");
  const beside = `${data}.${suffix}`;
  const passwordFile = path.join(folder, `password.${suffix}`);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user !== null) chownSync(passwordFile, user.uid, user.gid);
  const { code, output } = await runProgram(
    programs.initdb,
    [
      `--pgdata=${beside}`,
      "--username=registry",
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--no-instructions",
    ],
    user,
  );
  rmSync(passwordFile, { force: true });
  if (code !== 0) {
    rmSync(beside, { recursive: true, force: true });
    throw new Error(`The database could not be made in ${data}.\n${output}`);
  }
  if (existsSync(data)) rmSync(beside, { recursive: true });
  else renameSync(beside, data);
}

/** Starts the server on a port of 127.0.0.1 and waits until it answers; false when another command is starting
 *  it too. After a crash PostgreSQL replays its log; what the dead server left behind may need a moment to go. */
export async function startCluster(
  cluster: Cluster,
  port: number,
  settings: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  forgetDeadServer(cluster);
  const all = {
    port: String(port),
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    cluster_name: clusterName,
    max_connections: "100",
    ...settings,
  };
  const options = Object.entries(all).map(([name, value]) => `-c ${name}='${value}'`);
  const { data, log, programs, user } = cluster;
  const args = ["start", "-w", "-t", "60", "-s", "-D", data, "-l", log, "-o", options.join(" ")];
  for (let attempt = 1; ; attempt += 1) {
    rmSync(log, { force: true });
    const { code, output } = await runProgram(programs.pgCtl, args, user);
    if (code === 0) return true;
    const said = `${output}\n${existsSync(log) ? readFileSync(log, "utf8") : ""}`;
    if (said.includes('"postmaster.pid" already exists')) return false;
    if (!said.includes("still in use") || attempt === 20)
      throw new Error(`The database did not start.\n${said.trim()}`);
    await pause(500);
  }
}

/** Stops the server, ending its connections, and waits until it is gone. Nothing happens when it is not running. */
export async function stopCluster(
  { data, programs, user }: Cluster,
  how: "fast" | "immediate" = "fast",
): Promise<void> {
  if (!existsSync(path.join(data, "postmaster.pid"))) return;
  await runProgram(programs.pgCtl, ["stop", "-w", "-s", "-D", data, "-m", how], user);
}

/** A killed server leaves its process number behind, and the system may have given it to another program since,
 *  which PostgreSQL would take for a server that still runs. */
function forgetDeadServer({ data }: Cluster): void {
  const file = path.join(data, "postmaster.pid");
  if (!existsSync(file) || !existsSync("/proc/self/cmdline")) return;
  const processNumber = readFileSync(file, "utf8").split("\n")[0] ?? "";
  const cmdline = `/proc/${processNumber}/cmdline`;
  if (existsSync(cmdline) && !readFileSync(cmdline, "utf8").includes("postgres")) rmSync(file);
}
