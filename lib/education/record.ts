import type { Database } from "@/lib/db";
import { toDatabaseDay } from "@/lib/db-days";
import { recordEvents, type Actor } from "@/lib/history/record-event";
import type { Result } from "@/lib/result";
import type { CompletedCourse } from "./completed-course";
import { courseBook } from "./course-book";

/** A completed course that is put on record. */
export interface NewEducationRow extends CompletedCourse {
  /** The employer or provider that asserts it, and the list on which it does. */
  readonly organizationId?: string;
  readonly sheetId?: string;
  /** The record that this one amends. */
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
    select id from person where id = any(${personIds}::uuid[]) order by id for no key update`;
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
