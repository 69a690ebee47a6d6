import type { z } from "zod";
import { db } from "@/lib/db";
import type { PlainDate } from "@/lib/dates";
import { toSource } from "@/lib/registry/sources";
import { refused, type Result } from "@/lib/result";
import { lockChangeable, type Asserter, type ChangeRefusal } from "./changeable";
import { isFreeEvidence, tieEvidence } from "./evidence";
import { recordEducationRows } from "./record";
import type { OwnEducation, OwnEducationRefusal } from "./record-own-education";

/** Why a record is not amended. */
export type AmendmentRefusal = ChangeRefusal | OwnEducationRefusal;

/**
 * Puts another record in the place of one, by who asserted that. Both stay: a day asked about as it was known
 * before is answered with the old one. What a holder amends waits anew, because the office saw the old one.
 */
export async function amendEducation(
  amendsId: string,
  { documentId, ...facts }: z.output<typeof OwnEducation>,
  actor: Asserter,
  today: PlainDate,
): Promise<Result<{ readonly id: string }, AmendmentRefusal>> {
  if (facts.on > today) return refused("in-the-future");
  return db.$transaction(async (tx) => {
    const before = await lockChangeable(tx, amendsId, actor);
    if (!before.ok) return before;
    if (documentId !== undefined && !(await isFreeEvidence(tx, documentId, actor.userId))) {
      return refused("document-not-found");
    }
    const { personId, source } = before.value;
    const row = { ...facts, personId, source: toSource(source), amendsId };
    const [outcome = refused("not-found")] = await recordEducationRows(tx, [row], actor);
    if (outcome.ok && documentId !== undefined) {
      await tieEvidence(tx, documentId, outcome.value.id);
    }
    return outcome;
  });
}
