import { randomUUID } from "node:crypto";
import type { Database } from "@/lib/db";
import { fromDatabaseDay, toDatabaseDay } from "@/lib/db-days";
import { amendedBy } from "@/lib/registry/education-counts";
import type { Source } from "@/lib/registry/sources";
import { done, refused, type Result } from "@/lib/result";
import type { NewEducationRow, RowRefusal } from "./record";
import { courseKey, mostHoursOfDay, recordsOnFile } from "./same-course";

/** What is on file of these people on these days, and what is entered beside it. */
export async function courseBook(tx: Database, rows: readonly NewEducationRow[]) {
  const onFile = await tx.education.findMany({
    where: {
      personId: { in: [...new Set(rows.map(({ personId }) => personId))] },
      OR: [
        { on: { in: [...new Set(rows.map(({ on }) => on))].map((day) => toDatabaseDay(day)) } },
        // Of another day, but what it amends may be of one of these.
        { amendsId: { not: null } },
      ],
    },
    include: { decisions: { orderBy: { recordedAt: "asc" } } },
  });
  const left = new Set(
    rows.flatMap(({ amendsId = null }) => amendedBy({ amendsId }, onFile)).map(({ id }) => id),
  );
  const { isInTheWay, takesHours } = recordsOnFile(onFile);
  const courses = new Map<string, ((source: Source) => boolean)[]>();
  const hours = new Map<string, ((source: Source) => number)[]>();
  for (const row of onFile) {
    if (left.has(row.id)) continue;
    const record = { ...row, on: fromDatabaseDay(row.on) };
    put(courses, courseKey(record), (source) => isInTheWay(row, source));
    if (row.academicCredit) continue;
    put(hours, dayKey(record), (source) => (takesHours(row, source) ? row.hours.toNumber() : 0));
  }
  return {
    enter(row: NewEducationRow): Result<{ readonly id: string }, RowRefusal> {
      const same = courses.get(courseKey(row)) ?? [];
      if (same.some((isSame) => isSame(row.source))) return refused("already-recorded");
      const taken = (hours.get(dayKey(row)) ?? []).reduce((sum, of) => sum + of(row.source), 0);
      if (!row.academicCredit && taken + row.hours > mostHoursOfDay) {
        return refused("more-than-a-day");
      }
      put(courses, courseKey(row), () => true);
      if (!row.academicCredit) put(hours, dayKey(row), () => row.hours);
      return done({ id: randomUUID() });
    },
  };
}

function dayKey({ personId, on }: Pick<NewEducationRow, "personId" | "on">): string {
  return `${personId} ${on}`;
}

function put<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
