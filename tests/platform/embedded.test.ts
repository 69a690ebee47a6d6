import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { holdEmbedded, type Hold } from "@/scripts/database/embedded";
import { keepSettings, settings } from "@/scripts/settings";
import { connect } from "@/tests/support/sql";

const before = process.env["DATA_DIR"];
const folders: string[] = [];
const holds: Hold[] = [];

beforeEach(() => {
  useNewFolder();
});

afterEach(async () => {
  for (const hold of holds.splice(0)) await hold.letGo();
});

afterAll(() => {
  process.env["DATA_DIR"] = before ?? "";
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function useNewFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "registry-embedded-"));
  // As root, the server runs as another user, who must be able to enter.
  chmodSync(folder, 0o755);
  folders.push(folder);
  process.env["DATA_DIR"] = folder;
  return folder;
}

async function hold(): Promise<Hold> {
  const taken = await holdEmbedded(() => undefined);
  holds.push(taken);
  return taken;
}

async function answersAt(url: string): Promise<boolean> {
  try {
    await (await connect(url)).end();
    return true;
  } catch {
    return false;
  }
}

function dataOf(folder: string): string {
  return path.join(folder, "postgres/data");
}

function serverProcess(folder: string): number {
  return Number(readFileSync(path.join(dataOf(folder), "postmaster.pid"), "utf8").split("\n")[0]);
}

test("a command starts the database and stops it again", async () => {
  const { url, started, letGo } = await hold();
  expect(started).toBe(true);
  expect(await answersAt(url)).toBe(true);
  await letGo();
  expect(await answersAt(url)).toBe(false);
});

test("a command that finds the database running leaves it to the one who has it", async () => {
  const first = await hold();
  const second = await hold();
  expect(second.started).toBe(false);
  await second.letGo();
  expect(await answersAt(first.url)).toBe(true);
});

test("the last to let go stops the database, whoever started it", async () => {
  const first = await hold();
  const second = await hold();
  await first.letGo();
  expect(await answersAt(second.url)).toBe(true);
  await second.letGo();
  expect(await answersAt(second.url)).toBe(false);
});

test("two commands that start at once share one database", async () => {
  const [first, second] = await Promise.all([hold(), hold()]);
  expect(first.url).toBe(second.url);
});

test("after kill -9 the database comes back with everything that was recorded", async () => {
  const { url } = await hold();
  const client = await connect(url);
  client.on("error", () => undefined);
  await client.query("CREATE TABLE kept (word text); INSERT INTO kept VALUES ('still here')");
  process.kill(serverProcess(process.env["DATA_DIR"] ?? ""), "SIGKILL");
  await expect.poll(() => answersAt(url)).toBe(false);

  const again = await connect((await hold()).url);
  expect((await again.query("SELECT word FROM kept")).rows).toEqual([{ word: "still here" }]);
  await again.end();
});

test("a process number that a dead server left and another program has now is no obstacle", async () => {
  await (await hold()).letGo();
  const stale = path.join(dataOf(process.env["DATA_DIR"] ?? ""), "postmaster.pid");
  writeFileSync(stale, `${String(process.ppid)}\n${path.dirname(stale)}\n1\n1\n\n127.0.0.1\n`);
  expect(await answersAt((await hold()).url)).toBe(true);
});

test("two copies run side by side", async () => {
  const first = await hold();
  useNewFolder();
  const second = await hold();
  expect(second.url).not.toBe(first.url);
  expect(await answersAt(first.url)).toBe(true);
  expect(await answersAt(second.url)).toBe(true);
});

test("when its port was taken meanwhile, the database moves to another", async () => {
  const first = await hold();
  await first.letGo();
  const port = settings().databasePort ?? 0;
  const silent = createServer((socket) => socket.resume());
  await new Promise<void>((resolve) => silent.listen(port, "127.0.0.1", resolve));
  const second = await hold();
  expect(second.url).not.toBe(first.url);
  expect(await answersAt(second.url)).toBe(true);
  await new Promise((resolve) => silent.close(resolve));
});

test("a data folder of another version of PostgreSQL is refused in one sentence", async () => {
  await (await hold()).letGo();
  writeFileSync(path.join(dataOf(process.env["DATA_DIR"] ?? ""), "PG_VERSION"), "12\n");
  await expect(hold()).rejects.toThrow(
    /was made by PostgreSQL 12 and this version .* brings PostgreSQL \d+/,
  );
});

test("settings that are not the database's own are refused in one sentence", async () => {
  await (await hold()).letGo();
  keepSettings({ databasePassword: "another" });
  await expect(hold()).rejects.toThrow("its password is another");
});

test("the secrets of a copy are its own and only its owner reads them", () => {
  const first = settings();
  const file = path.join(process.env["DATA_DIR"] ?? "", "settings.json");
  expect(existsSync(file)).toBe(true);
  expect(settings()).toEqual(first);
  useNewFolder();
  expect(settings().AUTH_SECRET).not.toBe(first.AUTH_SECRET);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});
