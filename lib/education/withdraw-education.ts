import { db } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import { recordEvent } from "@/lib/history/record-event";
import { done, type Result } from "@/lib/result";
import { lockChangeable, type Asserter, type ChangeRefusal } from "./changeable";

/** Withdraws a record, by who asserted it. It stays on record and counts no more. */
export async function withdrawEducation(
  id: string,
  actor: Asserter,
): Promise<Result<null, ChangeRefusal>> {
  return db.$transaction(async (tx) => {
    const record = await lockChangeable(tx, id, actor);
    if (!record.ok) return record;
    await tx.educationDecision.create({
      data: { educationId: id, decision: "withdrawn", recordedById: actor.userId },
    });
    await recordEvent(tx, {
      type: "education-withdrawn",
      effectiveOn: fromDatabaseDay(record.value.on),
      actor,
      personId: record.value.personId,
      before: { id, withdrawn: false },
      after: { id, withdrawn: true },
    });
    return done(null);
  });
}
