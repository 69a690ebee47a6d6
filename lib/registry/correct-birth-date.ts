import type { z } from "zod";
import { db } from "@/lib/db";
import { fromDatabaseDay, toDatabaseDay } from "@/lib/db-days";
import type { PlainDate } from "@/lib/dates";
import { recordEvent } from "@/lib/history/record-event";
import { done, refused, type Result } from "@/lib/result";
import { lockPerson, openPerson, type NotTheirs, type Registrar } from "./cases";
import { keepText } from "./corrected-facts";
import type { BirthDateCorrection } from "./correction";

/** Why a birth date is not corrected. */
export type BirthDateRefusal = NotTheirs | "in-the-future" | "nothing-changed" | "born-after-issue";

/** Corrects a person's birth date, or fills in a missing one. The one before is kept where it can be redacted. */
export async function correctBirthDate(
  personId: string,
  { birthDate, source, reason }: z.output<typeof BirthDateCorrection>,
  actor: Registrar,
  today: PlainDate,
): Promise<Result<null, BirthDateRefusal>> {
  const opened = await openPerson(personId, actor);
  if (!opened.ok) return opened;
  if (birthDate > today) return refused("in-the-future");
  return db.$transaction(async (tx) => {
    await lockPerson(tx, personId);
    const person = await tx.person.findUniqueOrThrow({
      where: { id: personId },
      select: { birthDate: true },
    });
    const before = fromDatabaseDay(person.birthDate);
    if (before === birthDate) return refused("nothing-changed");
    const issuedEarlier = {
      personId,
      takenBackAt: null,
      issuedOn: { lte: toDatabaseDay(birthDate) },
    };
    if ((await tx.credential.count({ where: issuedEarlier })) > 0)
      return refused("born-after-issue");

    await tx.person.update({
      where: { id: personId },
      data: { birthDate: toDatabaseDay(birthDate) },
    });
    await recordEvent(tx, {
      type: "birth-date-corrected",
      effectiveOn: today,
      actor,
      personId,
      before: { birthDateText: await keepText(tx, before) },
      after: { source },
      reason,
    });
    return done(null);
  });
}
