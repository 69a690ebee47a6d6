import { db } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import { recordEvent } from "@/lib/history/record-event";
import { done, type Result } from "@/lib/result";
import { lockChangeable, type Asserter, type ChangeRefusal } from "./changeable";

/**
 * Withdraws a record, by who asserted it: it stays on record and counts no more. What an office accepted on a
 * holder's word counts until the office lets it be withdrawn, because a holder's own word changes no verdict.
 */
export async function withdrawEducation(
  id: string,
  actor: Asserter,
): Promise<Result<"withdrawn" | "asked", ChangeRefusal>> {
  return db.$transaction(async (tx) => {
    const found = await lockChangeable(tx, id, actor);
    if (!found.ok) return found;
    const { record, accepted } = found.value;
    const decision = accepted ? "withdrawal-asked" : "withdrawn";
    await tx.educationDecision.create({
      data: { educationId: id, decision, recordedById: actor.userId },
    });
    await recordEvent(tx, {
      type: `education-${decision}`,
      effectiveOn: fromDatabaseDay(record.on),
      actor,
      personId: record.personId,
      before: { id, withdrawn: false },
      after: { id, withdrawn: !accepted },
    });
    return done(accepted ? "asked" : "withdrawn");
  });
}
