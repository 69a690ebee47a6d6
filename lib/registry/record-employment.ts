import { z } from "zod";
import { db } from "@/lib/db";
import { fromDatabaseDay, toDatabaseDay } from "@/lib/db-days";
import { recordEvent } from "@/lib/history/record-event";
import { done, refused, type Result } from "@/lib/result";
import { states } from "@/lib/states/catalogue";
import { lockPerson, openPerson, type NotTheirs, type Registrar } from "./cases";
import { day, requiredDay, source, text } from "./inputs";

/** A period of work. `worksAs` is a credential kind, or other work in words. */
export const NewEmployment = z.object({
  employer: text(200),
  worksAs: text(80),
  setting: z.enum(["agency", "self-employed"], "missing"),
  from: requiredDay,
  to: day.optional(),
  source,
});

/** Why a period of work is not recorded. */
export type EmploymentRefusal =
  NotTheirs | "ends-before-start" | "already-recorded" | "already-ended";

/** Records where and as what a person works. */
export async function recordEmployment(
  personId: string,
  input: z.output<typeof NewEmployment>,
  actor: Registrar,
): Promise<Result<null, EmploymentRefusal>> {
  const opened = await openPerson(personId, actor);
  if (!opened.ok) return opened;
  const { from, to = null, employer, worksAs, setting } = input;
  if (to !== null && to < from) return refused("ends-before-start");

  return db.$transaction(async (tx) => {
    await lockPerson(tx, personId);
    const same = {
      personId,
      employer,
      worksAs,
      from: toDatabaseDay(from),
      takenBackAt: null,
    };
    if ((await tx.employment.count({ where: same })) > 0) return refused("already-recorded");
    const { id } = await tx.employment.create({
      data: {
        personId,
        employer,
        worksAs,
        setting,
        from: toDatabaseDay(from),
        to: toDatabaseDay(to),
        source: input.source,
        recordedById: actor.userId,
      },
      select: { id: true },
    });
    await recordEvent(tx, {
      type: "employment-recorded",
      effectiveOn: from,
      actor,
      personId,
      // Work in words stays outside the event, on the employment itself.
      after: {
        id,
        kind: isKind(worksAs) ? worksAs : null,
        setting,
        from,
        to,
        source: input.source,
      },
    });
    return done(null);
  });
}

/** Records the last day of a period of work. */
export async function endEmployment(
  employmentId: string,
  lastDay: z.output<typeof requiredDay>,
  actor: Registrar,
): Promise<Result<null, EmploymentRefusal>> {
  const stands = { id: employmentId, takenBackAt: null };
  const found = await db.employment.findFirst({ where: stands });
  if (!found) return refused("not-found");
  const { personId } = found;
  const opened = await openPerson(personId, actor);
  if (!opened.ok) return opened;

  return db.$transaction(async (tx) => {
    await lockPerson(tx, personId);
    const employment = await tx.employment.findFirst({ where: stands });
    if (!employment) return refused("not-found");
    if (lastDay < fromDatabaseDay(employment.from)) return refused("ends-before-start");
    const { count } = await tx.employment.updateMany({
      where: { id: employmentId, to: null },
      data: { to: toDatabaseDay(lastDay) },
    });
    if (count === 0) return refused("already-ended");
    await recordEvent(tx, {
      type: "employment-ended",
      effectiveOn: lastDay,
      actor,
      personId,
      before: { id: employmentId, to: null },
      after: { id: employmentId, to: lastDay },
    });
    return done(null);
  });
}

function isKind(worksAs: string): boolean {
  return states().some(({ kinds }) => kinds.some(({ code }) => code === worksAs));
}
