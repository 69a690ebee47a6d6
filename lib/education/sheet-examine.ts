import { db, type Database } from "@/lib/db";
import { zoneOf } from "@/lib/auth/zone";
import { today, type PlainDate } from "@/lib/dates";
import { courseBook } from "./course-book";
import type { NewEducationRow } from "./record";
import { sourceOf, type Course, type ListGiver, type SheetOutcome } from "./sheet";
import { peopleMeant } from "./sheet-people";
import { readSheet, type SheetReading, type SheetText } from "./sheet-read";
import type { SheetProblem } from "./sheet-reasons";
import { courseKey } from "./same-course";

/** What would become of a row. */
export interface ExaminedRow {
  readonly number: number;
  readonly outcome: SheetOutcome;
  /** The row of this list that says the same already. */
  readonly repeatOf: number | null;
  readonly problems: readonly SheetProblem[];
  /** What would be recorded; null for what is not posted. */
  readonly entry: NewEducationRow | null;
}

/** A list with the course that it is the roster of, if it is one. */
export type ListedText = SheetText & { readonly course: Course | null };

/** Tries a list against what is on file: what each row would become if it were posted now. Nothing is recorded. */
export async function examineSheet(
  list: ListedText,
  giver: ListGiver,
  database: Database = db,
): Promise<readonly ExaminedRow[]> {
  const { name, state } = await database.organization.findUniqueOrThrow({
    where: { id: giver.organizationId },
    select: { name: true, state: true },
  });
  const readings = readSheet(list, today(zoneOf(list.course?.state ?? state)));
  const meantBy = await peopleMeant(readings, giver, database);
  const drafts = readings.map((reading) => draftOf(reading, meantBy(reading), list.course));
  const entries = drafts.map(({ draft }) => (draft ? entryOf(draft, giver, name) : null));
  const book = await courseBook(
    database,
    entries.filter((entry) => entry !== null),
  );
  const seen = new Map<string, number>();
  return readings.map(({ row: number, blank }, index) => {
    const entry = entries[index] ?? null;
    const problems = drafts[index]?.problems ?? [];
    const left = { number, repeatOf: null, entry: null };
    if (blank) return { ...left, outcome: "blank", problems: [] };
    if (entry === null) return { ...left, outcome: "problem", problems };
    const repeatOf = seen.get(courseKey(entry)) ?? null;
    if (repeatOf !== null) return { ...left, outcome: "repeat", repeatOf, problems: [] };
    seen.set(courseKey(entry), number);
    const entered = book.enter(entry);
    if (entered.ok) return { number, outcome: "post", repeatOf: null, problems: [], entry };
    const problem = { reason: entered.refusal, field: null };
    return { ...left, outcome: "problem", problems: [problem] };
  });
}

interface Draft {
  readonly personId: string;
  readonly on: PlainDate;
  readonly hours: number;
  readonly categories: readonly string[];
  readonly course: string;
  /** Null: the organization that hands the list in. */
  readonly provider: string | null;
}

/** What a row says of whom, or everything that is wrong with it. */
function draftOf(
  reading: SheetReading,
  meant: ReturnType<Awaited<ReturnType<typeof peopleMeant>>>,
  course: Course | null,
): { readonly draft: Draft | null; readonly problems: readonly SheetProblem[] } {
  const known = reading.number !== null && reading.lastName !== "";
  const stranger: readonly SheetProblem[] =
    "reason" in meant && known
      ? [{ reason: meant.reason, field: meant.reason === "not-employed-then" ? "on" : "number" }]
      : [];
  const problems = [...reading.problems, ...stranger];
  const { on, hours } = course === null ? reading : { on: course.heldOn, hours: course.hours };
  if (problems.length > 0 || "reason" in meant || on === null || hours === null) {
    return { draft: null, problems };
  }
  const { personId } = meant;
  const said =
    course === null
      ? { categories: reading.categories, course: reading.course, provider: reading.provider }
      : { categories: course.categories, course: course.title, provider: null };
  return { draft: { personId, on, hours, ...said }, problems };
}

function entryOf(draft: Draft, giver: ListGiver, organization: string): NewEducationRow {
  return {
    ...draft,
    categories: [...draft.categories],
    provider: draft.provider ?? organization,
    part: "attended",
    academicCredit: false,
    source: sourceOf(giver),
    organizationId: giver.organizationId,
  };
}
