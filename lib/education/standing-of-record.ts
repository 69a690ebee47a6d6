import type { EducationRow } from "@/lib/registry/education-counts";

/** What was decided of a record of education, or what its holder asked for after it was accepted. */
export type DecidedStanding = "accepted" | "not-accepted" | "withdrawal-asked" | "withdrawn";

/** How a record of education stands: what others say stands until somebody decides, what its holder says waits. */
export type RecordStanding = DecidedStanding | "stands" | "waits" | "amended";

/** How a record stands, by its latest decision; one whose place another took is amended, whatever was decided. */
export function standingOfRecord(
  { id, source, decisions }: EducationRow,
  replaced: ReadonlySet<string>,
): RecordStanding {
  if (replaced.has(id)) return "amended";
  const decision = decisions.at(-1)?.decision;
  if (decision !== undefined) return toDecided(decision);
  return source === "holder" ? "waits" : "stands";
}

/** A decision as the database keeps it. Throws when it holds a word that we do not know. */
export function toDecided(text: string): DecidedStanding {
  if (
    text === "accepted" ||
    text === "not-accepted" ||
    text === "withdrawal-asked" ||
    text === "withdrawn"
  ) {
    return text;
  }
  throw new TypeError(`unknown decision: ${text}`);
}
