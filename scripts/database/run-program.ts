import { spawn } from "node:child_process";

/** A user of the system, by number. */
export interface SystemUser {
  readonly uid: number;
  readonly gid: number;
}

/** How a program ended. `code` is null when it could not be run at all. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a program to its end, as somebody else when a user is given (only root can). */
export function runProgram(
  program: string,
  args: readonly string[],
  user: SystemUser | null = null,
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: "/",
      env: quietEnvironment(),
      stdio: ["ignore", "pipe", "pipe"],
      ...user,
    });
    let output = "";
    child.stdout.on("data", (chunk) => (output += String(chunk)));
    child.stderr.on("data", (chunk) => (output += String(chunk)));
    child.on("error", (error) => {
      resolve({ code: null, output: error.message });
    });
    child.on("close", (code) => {
      resolve({ code, output });
    });
  });
}

/** Messages in English, and no PGDATA or PGPORT of another server. */
function quietEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { NODE_ENV: process.env.NODE_ENV, ...Object.fromEntries(kept), LC_ALL: "C" };
}
