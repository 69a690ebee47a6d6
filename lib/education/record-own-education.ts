import { z } from "zod";
import type { ActorOf } from "@/lib/auth/seat";
import { db } from "@/lib/db";
import type { PlainDate } from "@/lib/dates";
import { refused, type Result } from "@/lib/result";
import { isFreeEvidence, tieEvidence } from "./evidence";
import { EducationFacts } from "./new-education";
import { recordEducationRows, type RowRefusal } from "./record";

/** What a holder states of a completed course, with a file that shows it. */
export const OwnEducation = EducationFacts.extend({ documentId: z.uuid("missing").optional() });

/** Why what a holder states is not recorded. */
export type OwnEducationRefusal = "in-the-future" | "document-not-found" | RowRefusal;

/** Records what a holder states of their own education: it counts once an office accepts it. */
export async function recordOwnEducation(
  { documentId, ...facts }: z.output<typeof OwnEducation>,
  holder: ActorOf<"holder">,
  today: PlainDate,
): Promise<Result<{ readonly id: string }, OwnEducationRefusal>> {
  if (facts.on > today) return refused("in-the-future");
  return db.$transaction(async (tx) => {
    if (documentId !== undefined && !(await isFreeEvidence(tx, documentId, holder.userId))) {
      return refused("document-not-found");
    }
    const row = { ...facts, personId: holder.personId, source: "holder" } as const;
    const [outcome = refused("already-recorded")] = await recordEducationRows(tx, [row], holder);
    if (outcome.ok && documentId !== undefined) {
      await tieEvidence(tx, documentId, outcome.value.id);
    }
    return outcome;
  });
}
