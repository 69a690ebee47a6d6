import type { EducationRecord } from "./facts";
import type { Period } from "./periods";

const none: ReadonlySet<EducationRecord> = new Set();

/**
 * The records that repeat a course which already counted. A course counts in the first period in
 * which it was taken, and there in its longest sitting.
 */
export function repeatsIn(
  records: readonly EducationRecord[],
  periods: readonly Period[],
): ReadonlySet<EducationRecord> {
  if (!hasRepeats(records)) return none;
  const repeated = new Set<EducationRecord>();
  const counted = new Map<string, EducationRecord>();
  for (const record of records.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    if (record.course === null || periodOf(record, periods) === undefined) continue;
    const { course } = record;
    const before = counted.get(course);
    if (before === undefined) {
      counted.set(course, record);
      continue;
    }
    const samePeriod = periodOf(before, periods) === periodOf(record, periods);
    if (samePeriod && record.hours > before.hours) {
      counted.set(course, record);
      repeated.add(before);
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

function periodOf(record: EducationRecord, periods: readonly Period[]): Period | undefined {
  return periods.find((period) => record.on >= period.from && record.on <= period.to);
}
