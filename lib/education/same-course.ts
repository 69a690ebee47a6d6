import { counts, type EducationRow } from "@/lib/registry/education-counts";
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

/**
 * Whether a record on file stands in the way of the same course stated again: not when another took its place or
 * when it was withdrawn, and not for others while only its holder speaks of it.
 */
export function isInTheWay(row: EducationRow, statedBy: Source): boolean {
  if (row.amendedBy !== null || row.decisions.at(-1)?.decision === "withdrawn") return false;
  return statedBy === "holder" || row.source !== "holder" || counts(row);
}

/** Whether a record on file takes hours of its day: as before, and it was not refused. */
export function takesHours(row: EducationRow, statedBy: Source): boolean {
  return isInTheWay(row, statedBy) && row.decisions.at(-1)?.decision !== "not-accepted";
}
