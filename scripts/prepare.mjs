import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { lock } from "./lock.mjs";

const root = path.resolve(import.meta.dirname, "..");
const signals = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);

/** Installs the packages and makes the database client, each only when it is missing or out of date. */
export async function prepare() {
  if (packagesAreInstalled() && clientIsCurrent()) return;
  const unlock = lock("prepare");
  if (!packagesAreInstalled()) await installPackages();
  if (!clientIsCurrent()) await generateClient();
  unlock();
}

/** Whether every package of the lockfile is there, in its version. Npm writes down what it installed. */
function packagesAreInstalled() {
  const receipt = path.join(root, "node_modules/.package-lock.json");
  if (!existsSync(receipt)) return false;
  const installed = packagesOf(receipt);
  return Object.entries(packagesOf(path.join(root, "package-lock.json"))).every(
    ([place, wanted]) => {
      const found = installed[place];
      if (place === "" || (found === undefined && wanted.optional)) return true;
      return found?.version === wanted.version && found?.integrity === wanted.integrity;
    },
  );
}

/** @param {string} file
 *  @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }>} */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}

async function installPackages() {
  console.error("Installing packages from the lockfile…");
  const install = ["ci", "--ignore-scripts", "--include=dev", "--no-audit", "--no-fund"];
  const npm = process.env.npm_execpath;
  const [program, args] = npm?.endsWith(".js")
    ? [process.execPath, [npm, ...install]]
    : ["npm", install];
  await step("The packages could not be installed", program, args, {});
}

function clientIsCurrent() {
  const stamp = path.join(root, "prisma/generated/.made-from");
  return existsSync(stamp) && readFileSync(stamp, "utf8") === clientIsMadeFrom();
}

function clientIsMadeFrom() {
  const hash = createHash("sha256");
  for (const file of ["prisma/schema.prisma", "node_modules/prisma/package.json"]) {
    hash.update(readFileSync(path.join(root, file)));
  }
  return hash.digest("hex");
}

async function generateClient() {
  console.error("Making the database client…");
  const cli = path.join(root, "node_modules/prisma/build/index.js");
  // The generator asks for a schema engine and never calls it: any program that exists will do.
  await step("The database client could not be made", process.execPath, [cli, "generate"], {
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
  });
  writeFileSync(path.join(root, "prisma/generated/.made-from"), clientIsMadeFrom());
}

/** Runs a program quietly and ends with one sentence when it fails. A signal ends the program first, so that nothing
 *  goes on behind our back.
 *  @param {string} failure
 *  @param {string} program
 *  @param {readonly string[]} args
 *  @param {Record<string, string>} variables */
async function step(failure, program, args, variables) {
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  /** @param {NodeJS.Signals} signal */
  const passOn = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, passOn);
  let said = "";
  child.stdout.on("data", (chunk) => (said += String(chunk)));
  child.stderr.on("data", (chunk) => (said += String(chunk)));
  const code = await new Promise((resolve) => {
    child.on("error", (error) => {
      said += error.message;
      resolve(1);
    });
    child.on("close", resolve);
  });
  for (const signal of signals) process.off(signal, passOn);
  if (code === 0) return;
  if (/ENOSPC|no space left/i.test(said)) {
    console.error(`${failure}: the disk is full. Free some space and run the command again.`);
  } else {
    console.error(`${said.trimEnd()}\n${failure}: what went wrong is above.`);
  }
  process.exit(1);
}
