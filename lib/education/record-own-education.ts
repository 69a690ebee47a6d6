import type { z } from "zod";
import type { ActorOf } from "@/lib/auth/seat";
import { db } from "@/lib/db";
import type { PlainDate } from "@/lib/dates";
import { refused, type Result } from "@/lib/result";
import { EducationFacts } from "./new-education";
import { evidenceId, recordWithEvidence, type EvidencedRefusal } from "./record-with-evidence";

/** What a holder states of a completed course, with a file that shows it. */
export const OwnEducation = EducationFacts.extend({ documentId: evidenceId });

/** Why what a holder states is not recorded. */
export type OwnEducationRefusal = "in-the-future" | EvidencedRefusal;

/** Records what a holder states of their own education: it counts once an office accepts it. */
export async function recordOwnEducation(
  { documentId, ...facts }: z.output<typeof OwnEducation>,
  holder: ActorOf<"holder">,
  today: PlainDate,
): Promise<Result<{ readonly id: string }, OwnEducationRefusal>> {
  if (facts.on > today) return refused("in-the-future");
  const row = { ...facts, personId: holder.personId, source: "holder" } as const;
  return db.$transaction((tx) => recordWithEvidence(tx, row, documentId, holder));
}
