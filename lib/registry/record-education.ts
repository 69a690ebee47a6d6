import { z } from "zod";
import { db } from "@/lib/db";
import { toDatabaseDay } from "@/lib/db-days";
import { recordEvent } from "@/lib/history/record-event";
import { done, refused, type Result } from "@/lib/result";
import { hasCase, lockPerson, type Registrar } from "./cases";
import { checkbox, requiredDay, source, text } from "./inputs";

/** A completed course or session, in clock hours. */
export const NewEducation = z.object({
  on: requiredDay,
  hours: z.coerce.number("hours-not-read").gt(0, "hours-not-read").max(1000, "hours-not-read"),
  ethics: checkbox,
  course: text(200),
  provider: text(200),
  academicCredit: checkbox,
  source,
});

/** Why education is not recorded. */
export type EducationRefusal =
  "not-found" | "in-the-future" | "already-recorded" | "more-than-a-day";

/** Records continuing education of a person. `today` is the office's day. */
export async function recordEducation(
  personId: string,
  input: z.output<typeof NewEducation>,
  actor: Registrar,
  today: z.output<typeof requiredDay>,
): Promise<Result<null, EducationRefusal>> {
  if (!(await hasCase(personId, actor.state))) return refused("not-found");
  if (input.on > today) return refused("in-the-future");
  const { on, hours, course, provider, academicCredit } = input;
  const categories = input.ethics ? ["ethics"] : [];

  return db.$transaction(async (tx) => {
    await lockPerson(tx, personId);
    const same = { personId, on: toDatabaseDay(on), hours, course, provider };
    if ((await tx.education.count({ where: same })) > 0) return refused("already-recorded");
    const sameDay = await tx.education.aggregate({
      where: { personId, on: toDatabaseDay(on), academicCredit: false },
      _sum: { hours: true },
    });
    const already = sameDay._sum.hours?.toNumber() ?? 0;
    if (!academicCredit && already + hours > 24) return refused("more-than-a-day");

    const facts = { hours, categories, course, provider, academicCredit, source: input.source };
    const { id } = await tx.education.create({
      data: { ...facts, personId, on: toDatabaseDay(on), recordedById: actor.userId },
      select: { id: true },
    });
    await recordEvent(tx, {
      type: "education-recorded",
      effectiveOn: on,
      actor,
      personId,
      after: { id, on, hours, categories, academicCredit, source: input.source },
    });
    return done(null);
  });
}
