import { z } from "zod";
import { reviseDocuments } from "@/lib/certificates/revise-documents";
import { db } from "@/lib/db";
import { toDatabaseDay } from "@/lib/db-days";
import { addDays, type PlainDate } from "@/lib/dates";
import { recordEvent } from "@/lib/history/record-event";
import { done, refused, type Result } from "@/lib/result";
import { lockCase, type NotTheirs, type Registrar } from "./cases";
import { requiredDay, text } from "./inputs";
import { isTooFarAhead, standingActions } from "./record-action";
import { tellHolder } from "./tell-holder";

/** The first day on which the suspension no longer applies, and why it ends. */
export const Lifting = z.object({ endedFrom: requiredDay, reason: text(500) });

/** Why no suspension is lifted. */
export type LiftingRefusal = NotTheirs | "nothing-to-lift" | "not-after-start" | "too-far-ahead";

/** Ends the suspension that contains a day on the eve of that day, in the past or up to a year ahead. */
export async function liftSuspension(
  number: string,
  { endedFrom, reason }: z.output<typeof Lifting>,
  actor: Registrar,
  today: PlainDate,
): Promise<Result<null, LiftingRefusal>> {
  if (isTooFarAhead(endedFrom, today)) return refused("too-far-ahead");
  const lastDay = addDays(endedFrom, -1);
  return db.$transaction(async (tx) => {
    const opened = await lockCase(tx, number, actor);
    if (!opened.ok) return opened;
    const credential = opened.value;
    const suspension = (await standingActions(tx, credential.id)).find(
      ({ kind, to }) => kind === "suspended" && (to === null || endedFrom <= to),
    );
    if (!suspension) return refused("nothing-to-lift");
    const { id, from, to } = suspension;
    if (endedFrom <= from) return refused("not-after-start");

    await tx.action.update({ where: { id }, data: { to: toDatabaseDay(lastDay) } });
    await recordEvent(tx, {
      type: "suspension-lifted",
      effectiveOn: endedFrom,
      actor,
      personId: credential.personId,
      credentialId: credential.id,
      before: { id, to },
      after: { id, to: lastDay },
      reason,
    });
    await reviseDocuments(tx, credential.id);
    await tellHolder(tx, credential.id, { what: "lifted", from, to: lastDay }, today);
    return done(null);
  });
}
