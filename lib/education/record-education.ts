import type { z } from "zod";
import { db } from "@/lib/db";
import type { PlainDate } from "@/lib/dates";
import { openPerson, type NotTheirs, type Registrar } from "@/lib/registry/cases";
import { refused, type Result } from "@/lib/result";
import type { NewEducation } from "./new-education";
import { recordWithEvidence, type EvidencedRefusal } from "./record-with-evidence";

/** Why education is not recorded. */
export type EducationRefusal = NotTheirs | "in-the-future" | EvidencedRefusal;

/** Records continuing education of a person. `today` is the office's day. */
export async function recordEducation(
  personId: string,
  { documentId, ...facts }: z.output<typeof NewEducation>,
  actor: Registrar,
  today: PlainDate,
): Promise<Result<{ readonly id: string }, EducationRefusal>> {
  const opened = await openPerson(personId, actor);
  if (!opened.ok) return opened;
  if (facts.on > today) return refused("in-the-future");
  return db.$transaction((tx) => recordWithEvidence(tx, { personId, ...facts }, documentId, actor));
}
