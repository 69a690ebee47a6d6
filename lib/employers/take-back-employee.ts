import { z } from "zod";
import type { ActorOf } from "@/lib/auth/seat";
import { db } from "@/lib/db";
import { recordEvent } from "@/lib/history/record-event";
import { lockPerson } from "@/lib/registry/cases";
import { text } from "@/lib/registry/inputs";
import { done, refused, type Result } from "@/lib/result";
import { findEmployee } from "./find-employee";
import { kindOfWork } from "./kind-of-work";

/** Why a period of work never was. */
export const TakingBack = z.object({ reason: text(500) });

/**
 * Takes back a period of work that never was: from now on it counts for nothing, and nothing is told of the
 * person for it. What was known until then stays on record, as do the look-ups, and hours posted meanwhile.
 */
export async function takeBackEmployee(
  id: string,
  { reason }: z.output<typeof TakingBack>,
  employer: ActorOf<"employer">,
): Promise<Result<null, "not-found">> {
  const { organizationId } = employer;
  return db.$transaction(async (tx) => {
    const found = await findEmployee(id, organizationId, tx);
    if (!found) return refused("not-found");
    const { personId } = found;
    await lockPerson(tx, personId);
    const employee = await findEmployee(id, organizationId, tx);
    if (!employee) return refused("not-found");
    const { worksAs, setting, from, to } = employee;
    await tx.employment.update({ where: { id }, data: { takenBackAt: new Date() } });
    await recordEvent(tx, {
      type: "employment-taken-back",
      effectiveOn: from,
      actor: employer,
      personId,
      organizationId,
      before: { id, kind: kindOfWork(worksAs), setting, from, to, takenBack: false },
      after: { id, takenBack: true },
      reason,
    });
    return done(null);
  });
}
