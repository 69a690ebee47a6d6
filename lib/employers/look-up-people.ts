import { z } from "zod";
import { log } from "@/lib/log";
import { verifyAgain } from "@/lib/registry/verify-credential";
import { actsFor } from "./acts-for";
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
