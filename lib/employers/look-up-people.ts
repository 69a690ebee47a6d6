import { z } from "zod";
import { today } from "@/lib/dates";
import { db } from "@/lib/db";
import { toDatabaseDay } from "@/lib/db-days";
import { log } from "@/lib/log";
import { verifyAgain } from "@/lib/registry/verify-credential";
import { employmentsAt, type NamedCredential } from "./employments";
import { lastLookUps } from "./last-look-ups";

/** What the job is told: whose people, who asked, and when. */
export const LookUpJob = z.object({
  organizationId: z.uuid(),
  userId: z.uuid(),
  begun: z.iso.datetime().transform((text) => new Date(text)),
});

/**
 * Looks up everybody who works for an employer, each with a receipt, as anybody is looked up. Begun again after
 * a crash it passes over whom it reached. Throws when somebody could not be checked, so that it is tried again.
 */
export async function lookUpPeople({
  organizationId,
  userId,
  begun,
}: z.output<typeof LookUpJob>): Promise<void> {
  if (!(await actsFor(organizationId, userId))) return;
  const people = await peopleOf(organizationId);
  const last = await lastLookUps(organizationId, [...people.keys()]);
  let failed = 0;
  for (const credential of people.values()) {
    if ((last.get(credential.id)?.at ?? 0) >= begun) continue;
    await verifyAgain(credential, { userId }).catch((error: unknown) => {
      failed += 1;
      log.error({ err: error }, "could not check somebody who works for an employer");
    });
  }
  if (failed > 0) throw new Error("not everybody who works for an employer could be checked");
}

/** The credentials of who works for an employer now, each once. */
async function peopleOf(organizationId: string): Promise<ReadonlyMap<string, NamedCredential>> {
  const { current } = await employmentsAt(organizationId);
  const named = current.flatMap(({ credential }) => credential ?? []);
  return new Map(named.map((credential) => [credential.id, credential]));
}

/** Whether whoever asked acts for the employer still. */
async function actsFor(organizationId: string, userId: string): Promise<boolean> {
  const on = toDatabaseDay(today("UTC"));
  const grant = { organizationId, userId, role: "employer", from: { lte: on } };
  const count = await db.roleGrant.count({
    where: { ...grant, OR: [{ to: null }, { to: { gte: on } }] },
  });
  return count > 0;
}
