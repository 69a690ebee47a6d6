import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { inOneSentence } from "@/scripts/command";
import { isFree, nextFreePort } from "@/scripts/free-port";

const root = path.resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "registry-commands-"));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  return new Promise((resolve) => {
    const { PATH = "", HOME = "" } = process.env;
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { NODE_ENV: "test", PATH, HOME, DATA_DIR: folder, ...variables },
    });
    let out = "";
    let err = "";
    child.stdout.on("data", (chunk) => (out += String(chunk)));
    child.stderr.on("data", (chunk) => (err += String(chunk)));
    child.on("close", (code) => {
      resolve({ code, out, err });
    });
  });
}

function command(name: string, variables: Readonly<Record<string, string>> = {}): Promise<Ran> {
  return run(["scripts/bootstrap.mjs", name], variables);
}

test("a Node that is too old is told in one sentence", async () => {
  const older = 'Object.defineProperty(process.versions, "node", { value: "20.18.3" })';
  const { code, out, err } = await run([
    "--import",
    `data:text/javascript,${encodeURIComponent(older)}`,
    "scripts/bootstrap.mjs",
    "start",
  ]);
  expect({ code, out, err }).toEqual({
    code: 1,
    out: "",
    err: "Node 20.18.3 is too old for the registry: it needs Node 20.19 or newer.\n",
  });
});

test("an unknown command is answered with those there are", async () => {
  const { code, err } = await command("strat");
  expect(code).toBe(1);
  expect(err).toMatch(/There is no command "strat"\. There are: .*start/);
});

test("the demo does not start in production", async () => {
  const { code, err } = await command("start", { REGISTRY_MODE: "production" });
  expect(code).toBe(1);
  expect(err).toBe(
    "REGISTRY_MODE is production, and this is the demo. Production starts with: npm run start:production\n",
  );
});

test("the demo's people are not shown in production", async () => {
  const { code, out } = await command("demo", { REGISTRY_MODE: "production" });
  expect(code).toBe(1);
  expect(out).toBe("");
});

test("production says everything that is wrong with its configuration at once", async () => {
  const { code, err } = await command("start-production", {
    AUTH_SECRET: "short",
    PUBLIC_URL: "http://x.test",
  });
  expect(code).toBe(1);
  for (const name of [
    "DATABASE_URL",
    "AUTH_SECRET",
    "LINK_SECRET",
    "KEYS_SECRET",
    "PUBLIC_URL",
    "SMTP_URL",
    "MAIL_FROM",
  ])
    expect(err).toContain(name);
  expect(err).not.toMatch(/^\s+at /m);
});

test("a port that is no port is told in one sentence", async () => {
  const { code, err } = await command("start", { PORT: "http" });
  expect(code).toBe(1);
  expect(err).toBe('PORT must be a number from 1 to 65535, not "http".\n');
});

test("a copy that is served already is not served twice", async () => {
  const other = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)", "bootstrap.mjs"]);
  const serving = { processNumber: other.pid, address: "http://127.0.0.1:3999" };
  writeFileSync(path.join(folder, "serving.json"), JSON.stringify(serving));
  const { code, err } = await command("start");
  other.kill();
  expect(code).toBe(1);
  expect(err).toMatch(/^This copy is already served at http:\/\/127\.0\.0\.1:3999\. .*\n$/);
});

test("a database that does not answer is told in one sentence", async () => {
  const { code, err } = await command("migrate", {
    DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none",
  });
  expect(code).toBe(1);
  expect(err).toBe(
    "The database does not answer. Check that it runs and that DATABASE_URL is right.\n",
  );
});

test.each([
  Object.assign(new Error("write"), { code: "ENOSPC" }),
  Object.assign(new Error("could not extend file"), { code: "53100" }),
  new Error("initdb: error: could not write file: No space left on device"),
  new Error("The migration failed", { cause: Object.assign(new Error(""), { code: "53100" }) }),
])("a full disk is told in one sentence (%s)", (error) => {
  expect(inOneSentence(error)).toMatch(/^The disk is full\. [^\n]*$/);
});

test("when a port is taken, the next free one is found", async () => {
  const taken = createServer();
  const port = await new Promise<number>((resolve) => {
    taken.listen(0, "127.0.0.1", () => {
      const address = taken.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
  expect(await isFree(port)).toBe(false);
  expect(await nextFreePort(port)).toBeGreaterThan(port);
  taken.close();
});
