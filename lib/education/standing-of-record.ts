import type { EducationRow } from "@/lib/registry/education-counts";

/** How a record of education stands: what others say stands until somebody decides, what its holder says waits. */
export type RecordStanding =
  "stands" | "accepted" | "waits" | "not-accepted" | "withdrawn" | "amended";

/** How a record stands, by its latest decision; one whose place another took is amended, whatever was decided. */
export function standingOfRecord({ source, amendedBy, decisions }: EducationRow): RecordStanding {
  if (amendedBy !== null) return "amended";
  const decision = decisions.at(-1)?.decision;
  if (decision === "accepted" || decision === "not-accepted" || decision === "withdrawn") {
    return decision;
  }
  return source === "holder" ? "waits" : "stands";
}
