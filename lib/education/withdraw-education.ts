import { db, type Database } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import { recordEvents, type Actor } from "@/lib/history/record-event";
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
    await withdrawRecords(tx, [record.value], actor);
    return done(null);
  });
}

/** Withdraws records with their events. The caller has seen to it that they stand, and whose they are. */
export async function withdrawRecords(
  tx: Database,
  records: readonly {
    readonly id: string;
    readonly personId: string;
    readonly organizationId: string | null;
    readonly on: Date;
  }[],
  actor: Actor,
): Promise<void> {
  await tx.educationDecision.createMany({
    data: records.map(({ id }) => ({
      educationId: id,
      decision: "withdrawn",
      recordedById: actor.userId,
    })),
  });
  await recordEvents(
    tx,
    records.map(({ id, personId, organizationId, on }) => ({
      type: "education-withdrawn",
      effectiveOn: fromDatabaseDay(on),
      actor,
      personId,
      organizationId: organizationId ?? undefined,
      before: { id, withdrawn: false },
      after: { id, withdrawn: true },
    })),
  );
}
