import { existsSync, statSync } from "node:fs";
import { CannotGoOn } from "@/scripts/command";
import { runProgram, type SystemUser } from "./run-program";

/** Whether this process may become any user. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Who runs PostgreSQL, which refuses to run as root: null for "the one who runs this". As root it is the
 *  owner of the data when there are some, else the system's `postgres`, made when missing. */
export async function serverUser(data: string): Promise<SystemUser | null> {
  if (!isRoot()) return null;
  if (existsSync(data)) {
    const { uid, gid } = statSync(data);
    if (uid !== 0) return { uid, gid };
  }
  return (await postgresUser()) ?? (await newPostgresUser());
}

async function postgresUser(): Promise<SystemUser | null> {
  const [uid, gid] = await Promise.all([
    runProgram("id", ["-u", "postgres"]),
    runProgram("id", ["-g", "postgres"]),
  ]);
  if (uid.code !== 0 || gid.code !== 0) return null;
  return { uid: Number(uid.output), gid: Number(gid.output) };
}

async function newPostgresUser(): Promise<SystemUser> {
  await runProgram("groupadd", ["--system", "postgres"]);
  await runProgram("useradd", ["--system", "--no-create-home", "--gid", "postgres", "postgres"]);
  const made = await postgresUser();
  if (made !== null) return made;
  throw new CannotGoOn(
    "PostgreSQL does not run as root, and a user for it could not be made: run this as an ordinary user.",
  );
}
