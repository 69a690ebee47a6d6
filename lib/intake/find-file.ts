import type { Prisma } from "@/prisma/generated/client";
import { z } from "zod";
import { db } from "@/lib/db";
import type { Removal } from "./forbidden-values";
import { fields, type ColumnMapping, type Field } from "./guess-columns";
import type { RowOutcome } from "./judge-rows";

/** A file that came in. */
export interface LegacyFile {
  readonly id: string;
  readonly state: string;
  readonly name: string;
  readonly headers: readonly string[];
  readonly mapping: ColumnMapping;
  readonly removals: readonly Removal[];
  readonly uploadedAt: Date;
  readonly uploadedById: string | null;
  readonly finishedAt: Date | null;
}

/** A row as it is kept. */
export interface StoredRow {
  readonly number: number;
  readonly cells: readonly string[];
  readonly outcome: RowOutcome | null;
}

/** A file of one state's register; null when that state has none with this id. */
export async function findFile(id: string, state: string): Promise<LegacyFile | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await db.legacyFile.findFirst({ where: { id, state }, select: fileSelection });
  return row && toFile(row);
}

/** The files of one state, newest first. */
export async function listFiles(state: string): Promise<readonly LegacyFile[]> {
  const rows = await db.legacyFile.findMany({
    where: { state },
    select: fileSelection,
    orderBy: { uploadedAt: "desc" },
    take: 200,
  });
  return rows.map(toFile);
}

/** The rows of a file in their order. */
export async function findRows(fileId: string): Promise<readonly StoredRow[]> {
  const rows = await db.$queryRaw<StoredRow[]>`
    select number, cells, outcome from legacy_row where file_id = ${fileId}::uuid order by number`;
  return rows;
}

const fileSelection = {
  id: true,
  state: true,
  name: true,
  headers: true,
  mapping: true,
  dropped: true,
  uploadedAt: true,
  uploadedById: true,
  finishedAt: true,
} as const satisfies Prisma.LegacyFileSelect;

type FileRow = Prisma.LegacyFileGetPayload<{ select: typeof fileSelection }>;

function toFile({ dropped, mapping, ...file }: FileRow): LegacyFile {
  return { ...file, mapping: toMapping(mapping), removals: toRemovals(dropped) };
}

const Removals = z.array(
  z.object({
    column: z.string(),
    because: z.enum(["social-security-number", "health", "criminal-history"]),
    whole: z.boolean(),
    cells: z.number(),
  }),
);

/** What was dropped at the door, as the database keeps it. Throws on what was never that. */
export function toRemovals(json: unknown): readonly Removal[] {
  return Removals.parse(json);
}

const Mapping = z.partialRecord(z.enum(fields), z.number().int().min(0));

/** A mapping as the database keeps it. */
export function toMapping(json: unknown): ColumnMapping {
  const entries = Object.entries(Mapping.parse(json));
  const mapping: Partial<Record<Field, number>> = {};
  for (const field of fields) {
    const column = entries.find(([name]) => name === field)?.[1];
    if (column !== undefined) mapping[field] = column;
  }
  return mapping;
}

const outcomes: readonly RowOutcome[] = [
  "registered",
  "needs-review",
  "repeat",
  "blank",
  "header",
  "already-there",
];

/** An outcome as the database keeps it; null when the row was not judged yet. */
export function toOutcome(text: string | null): RowOutcome | null {
  return outcomes.find((outcome) => outcome === text) ?? null;
}
