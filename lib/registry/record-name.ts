import { z } from "zod";
import { db } from "@/lib/db";
import type { PlainDate } from "@/lib/dates";
import { toDatabaseDay } from "@/lib/db-days";
import { recordEvent } from "@/lib/history/record-event";
import { done, refused, type Result } from "@/lib/result";
import { lockPerson, openPerson, type NotTheirs, type Registrar } from "./cases";
import { requiredDay, source, text } from "./inputs";
import { reviseDocumentsOf } from "./revise-documents-of";

/** A new name and the first day on which it is used. The names before stay on record. */
export const NewName = z.object({
  given: text(100),
  middle: z.string().max(100, "too-long").optional(),
  family: text(100),
  since: requiredDay,
  source,
  reason: text(500),
});

/** Why a name is not recorded. */
export type NameRefusal = NotTheirs | "in-the-future";

/** Records a new name of a person, in use since a day that has come. `today` is the office's day. */
export async function recordName(
  personId: string,
  input: z.output<typeof NewName>,
  actor: Registrar,
  today: PlainDate,
): Promise<Result<null, NameRefusal>> {
  const opened = await openPerson(personId, actor);
  if (!opened.ok) return opened;
  if (input.since > today) return refused("in-the-future");
  await db.$transaction(async (tx) => {
    await lockPerson(tx, personId);
    const { id } = await tx.personName.create({
      data: {
        personId,
        given: input.given,
        middle: input.middle ?? null,
        family: input.family,
        since: toDatabaseDay(input.since),
        source: input.source,
        recordedById: actor.userId,
      },
      select: { id: true },
    });
    await recordEvent(tx, {
      type: "name-recorded",
      effectiveOn: input.since,
      actor,
      personId,
      after: { nameId: id, source: input.source },
      reason: input.reason,
    });
    await reviseDocumentsOf(tx, personId);
  });
  return done(null);
}
