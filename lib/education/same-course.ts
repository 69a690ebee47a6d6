import { amendedBy, counts, replacedOf, type EducationRow } from "@/lib/registry/education-counts";
import { courseName } from "@/lib/rules/facts";
import type { PlainDate } from "@/lib/dates";
import type { Source } from "@/lib/registry/sources";

/** The most hours of one day, except for academic credit. */
export const mostHoursOfDay = 24;

/** What tells a completed course from another one of the same person. */
export function courseKey(record: {
  readonly personId: string;
  readonly on: PlainDate;
  readonly course: string;
  readonly provider: string;
}): string {
  const { personId, on, course, provider } = record;
  return JSON.stringify([personId, on, courseName(course), courseName(provider)]);
}

/** What stands in the way of a course stated again, and what takes hours of its day, among these people's records. */
export function recordsOnFile(rows: readonly EducationRow[]) {
  const replaced = replacedOf(rows);
  const waiting = rows.filter(
    ({ source, decisions }) => source === "holder" && decisions.length === 0,
  );
  const toBeReplaced = new Set(waiting.flatMap((row) => amendedBy(row, rows)).map(({ id }) => id));

  /** Not when it was withdrawn, and not for others while only its holder speaks of it. */
  function isInTheWay(row: EducationRow, statedBy: Source): boolean {
    if (replaced.has(row.id) || row.decisions.at(-1)?.decision === "withdrawn") return false;
    return statedBy === "holder" || row.source !== "holder" || counts(row);
  }

  /** As before, and it was not refused; a holder who amended it speaks of the hours of the amendment. */
  function takesHours(row: EducationRow, statedBy: Source): boolean {
    if (statedBy === "holder" && toBeReplaced.has(row.id)) return false;
    return isInTheWay(row, statedBy) && row.decisions.at(-1)?.decision !== "not-accepted";
  }

  return { isInTheWay, takesHours };
}
