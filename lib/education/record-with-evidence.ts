import { z } from "zod";
import type { Database } from "@/lib/db";
import type { Actor } from "@/lib/history/record-event";
import { refused, type Result } from "@/lib/result";
import { isFreeEvidence, tieEvidence } from "./evidence";
import { recordEducationRows, type NewEducationRow, type RowRefusal } from "./record";

/** The id of a file that shows a completed course, as a form sends it. */
export const evidenceId = z.uuid("missing").optional();

/** Why a completed course is not recorded with its evidence. */
export type EvidencedRefusal = "document-not-found" | RowRefusal;

/** Records one completed course with the file that shows it, if there is one. */
export async function recordWithEvidence(
  tx: Database,
  row: NewEducationRow,
  documentId: string | undefined,
  actor: Actor & { readonly userId: string },
): Promise<Result<{ readonly id: string }, EvidencedRefusal>> {
  if (documentId !== undefined && !(await isFreeEvidence(tx, documentId, actor.userId))) {
    return refused("document-not-found");
  }
  const [outcome] = await recordEducationRows(tx, [row], actor);
  if (outcome === undefined) throw new Error("a row without an outcome");
  if (outcome.ok && documentId !== undefined) await tieEvidence(tx, documentId, outcome.value.id);
  return outcome;
}
