import type { PlainDate } from "@/lib/dates";
import type { EducationRecord } from "./facts";
import type { Period } from "./periods";
import { spanOn } from "./stretches";

const none: ReadonlySet<EducationRecord> = new Set();

/**
 * The records that repeat a course which already counted. A course counts in the first period in
 * which it was taken, and there in its longest sitting. Hours that the body refused, or that are
 * still to come, use up nothing.
 */
export function repeatsIn(
  records: readonly EducationRecord[],
  upTo: PlainDate,
  periods: readonly Period[],
): ReadonlySet<EducationRecord> {
  if (!hasRepeats(records)) return none;
  const repeated = new Set<EducationRecord>();
  const counted = new Map<string, { readonly record: EducationRecord; readonly period: Period }>();
  const taken = records.filter((one) => one.on <= upTo && one.recognized !== false);
  for (const record of taken.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    const period = spanOn(periods, record.on);
    if (record.course === null || period === undefined) continue;
    const before = counted.get(record.course);
    if (before === undefined) {
      counted.set(record.course, { record, period });
    } else if (before.period === period && record.hours > before.record.hours) {
      counted.set(record.course, { record, period });
      repeated.add(before.record);
    } else {
      repeated.add(record);
    }
  }
  return repeated;
}

function hasRepeats(records: readonly EducationRecord[]): boolean {
  const seen = new Set<string>();
  for (const { course } of records) {
    if (course === null) continue;
    if (seen.has(course)) return true;
    seen.add(course);
  }
  return false;
}
