import { z } from "zod";
import { db, type Database } from "@/lib/db";
import { addJob } from "@/lib/jobs/add-job";
import { limitRate } from "@/lib/rate-limit";
import { today } from "@/lib/dates";
import { verifyByNumber } from "@/lib/registry/verify-credential";
import { done, refused, type Result } from "@/lib/result";
import type { ListGiver } from "./sheet";
import { findSheet } from "./sheet-find";
import { readSheet } from "./sheet-read";

/** The most people on one roster: each of them is looked up, and each look-up is on record. */
export const mostAttended = 1_000;

/** Counts a roster's look-ups against what an organization may look up in a day. */
export async function allowLookUps(
  people: number,
  { organizationId }: ListGiver,
): Promise<Result<null, "too-many-tries">> {
  const allowed = await limitRate("look-up-list", organizationId, people);
  return allowed === "too-many" ? refused("too-many-tries") : done(null);
}

/** What the job is told: whose roster, who handed it in, and when. */
export const RosterJob = z.object({
  sheetId: z.uuid(),
  organizationId: z.uuid(),
  userId: z.uuid(),
  begun: z.iso.datetime().transform((text) => new Date(text)),
});

/**
 * Has the worker put the look-up of everybody on a roster on record, in the transaction that takes the roster:
 * whoever has seen whom it found has looked them up.
 */
export async function askLookUps(
  tx: Database,
  sheetId: string,
  { organizationId, userId }: ListGiver,
): Promise<void> {
  await addJob(tx, {
    name: "look-up-roster",
    payload: { sheetId, organizationId, userId, begun: new Date().toISOString() },
    key: keyOf(sheetId),
    maxAttempts: 5,
  });
}

/** Whether the worker still looks up the people of a roster. Until then it is not exchanged. */
export async function isLookingUp(tx: Database, sheetId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ underway: boolean }[]>`
    select exists (
      select from graphile_worker.jobs
      where key = ${keyOf(sheetId)}
        and (attempts < max_attempts or locked_at is not null)) as underway`;
  return row?.underway === true;
}

/**
 * Looks up everybody on a roster, each as if asked for alone. Begun again after a crash it passes over whom it
 * found before.
 */
export async function lookUpRoster({
  sheetId,
  organizationId,
  userId,
  begun,
}: z.output<typeof RosterJob>): Promise<void> {
  const sheet = await findSheet(sheetId, { role: "operator", organizationId, userId });
  if (!sheet) return;
  const before = await db.verification.findMany({
    where: { askedById: userId, at: { gte: begun }, credentialId: { not: null } },
    select: { credential: { select: { number: true } } },
  });
  const reached = new Set(before.map(({ credential }) => credential?.number));
  for (const { number, lastName } of readSheet(sheet, today("UTC"))) {
    if (number === null || lastName === "" || reached.has(number)) continue;
    await verifyByNumber({ number, lastName }, { userId });
  }
}

function keyOf(sheetId: string): string {
  return `look-up-roster:${sheetId}`;
}
