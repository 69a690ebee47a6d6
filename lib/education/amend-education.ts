import type { z } from "zod";
import { db } from "@/lib/db";
import type { PlainDate } from "@/lib/dates";
import { toSource } from "@/lib/registry/sources";
import { refused, type Result } from "@/lib/result";
import { lockChangeable, type Asserter, type ChangeRefusal } from "./changeable";
import type { OwnEducation, OwnEducationRefusal } from "./record-own-education";
import { recordWithEvidence } from "./record-with-evidence";

/** Why a record is not amended. */
export type AmendmentRefusal = ChangeRefusal | OwnEducationRefusal;

/**
 * Puts another record in the place of one, by who asserted that. Both stay: a day asked about as it was known
 * before is answered with the old one. What a holder amends waits, because the office saw the old one; an old one
 * that was accepted stays until the new one is.
 */
export async function amendEducation(
  id: string,
  { documentId, ...facts }: z.output<typeof OwnEducation>,
  actor: Asserter,
  today: PlainDate,
): Promise<Result<{ readonly id: string }, AmendmentRefusal>> {
  if (facts.on > today) return refused("in-the-future");
  return db.$transaction(async (tx) => {
    const before = await lockChangeable(tx, id, actor);
    if (!before.ok) return before;
    const { record, newestId } = before.value;
    const { personId } = record;
    const row = { ...facts, personId, source: toSource(record.source), amendsId: newestId };
    return recordWithEvidence(tx, row, documentId, actor);
  });
}
