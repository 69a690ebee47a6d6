import type { ActorOf } from "@/lib/auth/seat";
import type { PlainDate } from "@/lib/dates";
import { db } from "@/lib/db";
import { toDatabaseDay } from "@/lib/db-days";
import { recordEvent } from "@/lib/history/record-event";
import { lockPerson } from "@/lib/registry/cases";
import { done, refused, type Result } from "@/lib/result";
import { findEmployee } from "./find-employee";

/** Why the end of a period of work is not recorded. */
export type EndRefusal = "not-found" | "ends-before-start" | "already-ended";

/** Records the last day on which a person worked for an employer. */
export async function endEmployee(
  id: string,
  lastDay: PlainDate,
  employer: ActorOf<"employer">,
): Promise<Result<null, EndRefusal>> {
  const { organizationId } = employer;
  return db.$transaction(async (tx) => {
    const found = await findEmployee(id, organizationId, tx);
    if (!found) return refused("not-found");
    await lockPerson(tx, found.personId);
    const employee = await findEmployee(id, organizationId, tx);
    if (!employee) return refused("not-found");
    if (lastDay < employee.from) return refused("ends-before-start");
    const { count } = await tx.employment.updateMany({
      where: { id, to: null },
      data: { to: toDatabaseDay(lastDay) },
    });
    if (count === 0) return refused("already-ended");
    await recordEvent(tx, {
      type: "employment-ended",
      effectiveOn: lastDay,
      actor: employer,
      personId: employee.personId,
      organizationId,
      before: { id, to: null },
      after: { id, to: lastDay },
    });
    return done(null);
  });
}
