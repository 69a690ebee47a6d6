import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { isRoot } from "./database/server-user";

/** Installs packages of the system where that can be done without asking: as root on Debian. Elsewhere, nothing. */
export function installPackages(names: readonly string[]): void {
  if (names.length === 0 || !isRoot() || !existsSync("/usr/bin/apt-get")) return;
  console.log(`Installing ${names.join(", ")}…`);
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    stdio: "ignore",
  } as const;
  spawnSync("apt-get", ["update"], options);
  spawnSync("apt-get", ["install", "-y", "--no-install-recommends", ...names], options);
}
