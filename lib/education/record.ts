import { randomUUID } from "node:crypto";
import type { Database } from "@/lib/db";
import { fromDatabaseDay, toDatabaseDay } from "@/lib/db-days";
import type { PlainDate } from "@/lib/dates";
import { recordEvents, type Actor } from "@/lib/history/record-event";
import type { Source } from "@/lib/registry/sources";
import { done, refused, type Result } from "@/lib/result";
import { courseKey, isInTheWay, mostHoursOfDay, takesHours } from "./same-course";

/** A completed course of a person, by who asserts it. Hours are clock hours. */
export interface NewEducationRow {
  readonly personId: string;
  readonly on: PlainDate;
  readonly hours: number;
  readonly categories: readonly string[];
  readonly course: string;
  readonly provider: string;
  readonly part: "attended" | "taught" | "prepared";
  readonly academicCredit: boolean;
  readonly source: Source;
  /** The employer or provider that asserts it, and the list on which it does. */
  readonly organizationId?: string;
  readonly sheetId?: string;
  /** The record whose place this one takes. */
  readonly amendsId?: string;
}

/** Why a completed course is not recorded. */
export type RowRefusal = "already-recorded" | "more-than-a-day";

/**
 * Records many completed courses with their events, each on its own: an outcome for every row, in their order.
 * The caller has judged the days and who may speak for whom. Two at the same time take turns.
 */
export async function recordEducationRows(
  tx: Database,
  rows: readonly NewEducationRow[],
  actor: Actor,
): Promise<readonly Result<{ readonly id: string }, RowRefusal>[]> {
  const personIds = [...new Set(rows.map(({ personId }) => personId))];
  await tx.$queryRaw`
    select id from person where id = any(${personIds}::uuid[]) order by id for update`;
  const known = await courseBook(tx, rows);
  const outcomes = rows.map((row) => known.enter(row));
  const recorded = rows.flatMap((row, index) => {
    const outcome = outcomes[index];
    return outcome?.ok ? [{ row, id: outcome.value.id }] : [];
  });
  await tx.education.createMany({
    data: recorded.map(({ row, id }) => ({
      ...row,
      id,
      categories: [...row.categories],
      on: toDatabaseDay(row.on),
      recordedById: actor.userId,
    })),
  });
  await recordEvents(
    tx,
    recorded.map(({ row, id }) => ({
      type: row.amendsId === undefined ? "education-recorded" : "education-amended",
      effectiveOn: row.on,
      actor,
      personId: row.personId,
      organizationId: row.organizationId,
      before: row.amendsId === undefined ? undefined : { id: row.amendsId },
      after: factsOfEvent(id, row),
    })),
  );
  return outcomes;
}

/** What an event says of a record of education: no text. */
function factsOfEvent(id: string, row: NewEducationRow) {
  const { on, hours, categories, part, academicCredit, source } = row;
  return { id, on, hours, categories: [...categories], part, academicCredit, source };
}

/** What is on file of these people on these days, and what is entered beside it. */
export async function courseBook(tx: Database, rows: readonly NewEducationRow[]) {
  const onFile = await tx.education.findMany({
    where: {
      id: { notIn: rows.flatMap(({ amendsId }) => amendsId ?? []) },
      personId: { in: [...new Set(rows.map(({ personId }) => personId))] },
      on: { in: [...new Set(rows.map(({ on }) => on))].map((day) => toDatabaseDay(day)) },
    },
    include: {
      amendedBy: { select: { id: true } },
      decisions: { orderBy: { recordedAt: "asc" } },
    },
  });
  const courses = new Map<string, ((source: Source) => boolean)[]>();
  const hours = new Map<string, ((source: Source) => number)[]>();
  for (const row of onFile) {
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
