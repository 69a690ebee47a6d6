import type { z } from "zod";
import { db } from "@/lib/db";
import type { PlainDate } from "@/lib/dates";
import { recordEvent } from "@/lib/history/record-event";
import { done, refused, type Result } from "@/lib/result";
import { lockPerson, openPerson, type NotTheirs, type Registrar } from "./cases";
import { correctedNames } from "./corrected-names";
import type { NameCorrection } from "./correction";
import { reviseDocumentsOf } from "./revise-documents-of";

/** Why a name is not corrected. */
export type NameCorrectionRefusal = NotTheirs | "nothing-changed" | "already-corrected";

/**
 * Corrects a name that was written wrong: the right one counts from the same day on. The wrong one stays on
 * record, since certificates may show it, and a verification finds the person by it; it is no name of theirs.
 */
export async function correctName(
  personId: string,
  nameId: string,
  correction: z.output<typeof NameCorrection>,
  actor: Registrar,
  today: PlainDate,
): Promise<Result<null, NameCorrectionRefusal>> {
  const opened = await openPerson(personId, actor);
  if (!opened.ok) return opened;
  const { given, middle = null, family, source, reason } = correction;
  return db.$transaction(async (tx) => {
    await lockPerson(tx, personId);
    const names = await tx.personName.findMany({ where: { personId } });
    const wrong = names.find(({ id }) => id === nameId);
    if (!wrong) return refused("not-found");
    if ((await correctedNames(tx, personId)).has(nameId)) return refused("already-corrected");
    if (wrong.given === given && wrong.middle === middle && wrong.family === family)
      return refused("nothing-changed");

    const { id } = await tx.personName.create({
      data: {
        personId,
        given,
        middle,
        family,
        since: wrong.since,
        source,
        recordedById: actor.userId,
      },
      select: { id: true },
    });
    await recordEvent(tx, {
      type: "name-corrected",
      effectiveOn: today,
      actor,
      personId,
      before: { nameId },
      after: { nameId: id, source },
      reason,
    });
    await reviseDocumentsOf(tx, personId);
    return done(null);
  });
}
