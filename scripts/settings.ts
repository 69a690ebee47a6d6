import { randomBytes } from "node:crypto";
import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { z } from "zod";
import { CannotGoOn } from "./command";

const Settings = z.object({
  AUTH_SECRET: z.string(),
  LINK_SECRET: z.string(),
  /** Missing in copies that were made before documents were signed. */
  KEYS_SECRET: z.string().optional(),
  /** The address of the first start: links in documents and messages keep it. */
  PUBLIC_URL: z.string().optional(),
  /** Where the embedded database listens. */
  databasePort: z.number().optional(),
  databasePassword: z.string(),
});

/** What a copy of the demo keeps for itself: its secrets, its address, its database's port. */
export type Settings = z.infer<typeof Settings>;

/** The folder in which this copy keeps everything of its own. */
export function dataFolder(): string {
  return path.resolve(
    path.resolve(import.meta.dirname, ".."),
    process.env["DATA_DIR"] === undefined || process.env["DATA_DIR"] === ""
      ? ".data"
      : process.env["DATA_DIR"],
  );
}

/** Where a part of the demo writes its log. */
export function logFile(name: string): string {
  return path.join(dataFolder(), `${name}.log`);
}

/** Whether this is production, which brings its own database and secrets. */
export function isProduction(): boolean {
  return process.env["REGISTRY_MODE"] === "production";
}

/** The settings of this copy of the demo; made on first use, readable only by their owner. */
export function settings(): Settings {
  const file = settingsFile();
  if (!existsSync(file)) {
    mkdirSync(dataFolder(), { recursive: true });
    writeFirst({
      AUTH_SECRET: secret(),
      LINK_SECRET: secret(),
      KEYS_SECRET: secret(),
      databasePassword: secret(),
    });
  }
  const read = Settings.safeParse(json(readFileSync(file, "utf8")));
  if (read.success) return read.data;
  throw new CannotGoOn(
    `${file} cannot be read as settings. Restore it from a backup, or move ${dataFolder()} away to begin with a new demo.`,
  );
}

/** Changes some of the settings and keeps the others. */
export function keepSettings(change: Partial<Settings>): Settings {
  return write({ ...settings(), ...change });
}

function settingsFile(): string {
  return path.join(dataFolder(), "settings.json");
}

/** Written beside and then moved, so that a crash leaves the old file or the new one, never half of one. */
function write(all: Settings): Settings {
  const beside = writtenBeside(all);
  renameSync(beside, settingsFile());
  return all;
}

/** Like `write`, but when another command made the file at the same moment, the other's is taken. */
function writeFirst(all: Settings): void {
  const beside = writtenBeside(all);
  try {
    linkSync(beside, settingsFile());
  } catch (error) {
    if (!existsSync(settingsFile())) throw error;
  } finally {
    rmSync(beside);
  }
}

function writtenBeside(all: Settings): string {
  const beside = `${settingsFile()}.${String(process.pid)}`;
  writeFileSync(beside, `${JSON.stringify(all, null, 2)}\n`, { mode: 0o600, flush: true });
  return beside;
}

function secret(): string {
  return randomBytes(32).toString("base64url");
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Puts what this copy keeps into the environment, where the demo's configuration is read from. What is set
 *  already stays. Production sets everything itself. */
export function provideSettings(): void {
  if (isProduction()) return;
  const { AUTH_SECRET, LINK_SECRET, KEYS_SECRET, PUBLIC_URL } = settings();
  const port = process.env["PORT"] ?? "3000";
  provide("REGISTRY_MODE", "demo");
  provide("AUTH_SECRET", AUTH_SECRET);
  provide("LINK_SECRET", LINK_SECRET);
  provide("KEYS_SECRET", KEYS_SECRET ?? keepSettings({ KEYS_SECRET: secret() }).KEYS_SECRET ?? "");
  provide("PUBLIC_URL", PUBLIC_URL ?? `http://127.0.0.1:${port}`);
}

function provide(name: string, value: string): void {
  const given = process.env[name];
  if (given === undefined || given === "") process.env[name] = value;
}
