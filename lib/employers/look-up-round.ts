import { db, type Database } from "@/lib/db";
import { addJob } from "@/lib/jobs/add-job";

/** The employer's people being looked up again, one after the other. */
export interface LookUpRound {
  /** Who was looked up since then is done. */
  readonly begun: Date;
  /** `stopped`: given up before everybody could be checked. */
  readonly work: "running" | "stopped";
}

/** How often it is tried to check everybody before it is given up. */
const maxAttempts = 4;

/** Has the worker look up everybody who works for an employer. False while that is underway. */
export async function beginRound(
  organizationId: string,
  userId: string,
  begun = new Date(),
): Promise<boolean> {
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`select id from organization where id = ${organizationId}::uuid for update`;
    if ((await findRound(organizationId, tx))?.work === "running") return false;
    await addJob(tx, {
      name: "look-up-people",
      payload: { organizationId, userId, begun: begun.toISOString() },
      key: keyOf(organizationId),
      maxAttempts,
    });
    return true;
  });
}

/** The round that is underway or that was given up; null when there is none. */
export async function findRound(
  organizationId: string,
  database: Database = db,
): Promise<LookUpRound | null> {
  const [round] = await database.$queryRaw<{ begun: string; left: boolean }[]>`
    select payload ->> 'begun' as begun, attempts < max_attempts or locked_at is not null as left
    from graphile_worker._private_jobs where key = ${keyOf(organizationId)}`;
  return round ? { begun: new Date(round.begun), work: round.left ? "running" : "stopped" } : null;
}

function keyOf(organizationId: string): string {
  return `look-up-people:${organizationId}`;
}
