import { z } from "zod";
import type { Prisma } from "@/prisma/generated/client";
import { db, type Database } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import type { Removal } from "@/lib/intake/forbidden-values";
import { sourceOf, sheetOutcomes, type Course, type ListGiver, type Sheet } from "./sheet";
import { toColumns } from "./sheet-columns";
import { toProblems } from "./sheet-reasons";

/** A list of this organization; null where it handed in none such. */
export async function findSheet(
  id: string,
  giver: ListGiver,
  database: Database = db,
): Promise<Sheet | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await database.educationSheet.findFirst({
    where: { id, organizationId: giver.organizationId, source: sourceOf(giver) },
    include: selection,
  });
  return row && toSheet(row);
}

/** A list as lists of lists show it. */
export interface SheetLine extends Pick<
  Sheet,
  "id" | "name" | "course" | "createdAt" | "postedAt" | "withdrawn"
> {
  /** How many rows it has, and how many of them were posted. */
  readonly rows: number;
  readonly posted: number;
}

/** The lists of this organization, the newest first. */
export async function listSheets(giver: ListGiver): Promise<readonly SheetLine[]> {
  const rows = await db.educationSheet.findMany({
    where: { organizationId: giver.organizationId, source: sourceOf(giver) },
    include: {
      education: selection.education,
      _count: { select: { rows: true, education: true } },
    },
    orderBy: [{ heldOn: "desc" }, { createdAt: "desc" }],
    take: 500,
  });
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    course: toCourse(row),
    createdAt: row.createdAt,
    postedAt: row.postedAt,
    withdrawn: isWithdrawn(row),
    rows: row._count.rows,
    posted: row._count.education,
  }));
}

const selection = {
  rows: { orderBy: { number: "asc" } },
  education: {
    select: {
      decisions: { orderBy: { recordedAt: "desc" }, take: 1, select: { decision: true } },
    },
  },
} as const satisfies Prisma.EducationSheetInclude;

type Row = Prisma.EducationSheetGetPayload<{ include: typeof selection }>;

function toSheet(row: Row): Sheet {
  return {
    id: row.id,
    source: row.source === "employer" ? "employer" : "provider",
    purpose: row.source === "employer" ? "employer-hours" : "course-roster",
    course: toCourse(row),
    name: row.name,
    headers: row.headers,
    columns: toColumns(row.mapping),
    removals: Removals.parse(row.dropped),
    createdAt: row.createdAt,
    postedAt: row.postedAt,
    withdrawn: isWithdrawn(row),
    rows: row.rows.map(({ number, cells, outcome, reasons }) => ({
      number,
      cells,
      outcome: sheetOutcomes.find((one) => one === outcome) ?? null,
      problems: toProblems(reasons),
    })),
  };
}

function toCourse(
  row: Pick<Row, "state" | "title" | "heldOn" | "hours" | "categories" | "certificatesDue">,
): Course | null {
  const { state, title, heldOn, hours, categories, certificatesDue } = row;
  if (state === null || title === null || heldOn === null || hours === null) return null;
  return {
    state,
    title,
    heldOn: fromDatabaseDay(heldOn),
    hours: hours.toNumber(),
    categories,
    due: fromDatabaseDay(certificatesDue),
  };
}

function isWithdrawn({ postedAt, education }: Pick<Row, "postedAt" | "education">): boolean {
  if (postedAt === null || education.length === 0) return false;
  return education.every(({ decisions }) => decisions[0]?.decision === "withdrawn");
}

const Removals: z.ZodType<readonly Removal[]> = z.array(
  z.object({
    column: z.string(),
    because: z.enum(["social-security-number", "health", "criminal-history"]),
    whole: z.boolean(),
    cells: z.number(),
  }),
);
