import type { Prisma } from "@/prisma/generated/client";
import { db } from "@/lib/db";
import { toDatabaseDay } from "@/lib/db-days";
import type { Days } from "./recognized-days";

/** How many credentials of a program a window would put before the office. */
export interface LimitPreview {
  readonly inside: number;
  /** Of a day that is not on record: they may lie inside. */
  readonly withoutDay: number;
}

/** Counts the credentials that were issued inside a window, and those of which nobody knows. */
export async function previewLimit(programId: string, days: Days): Promise<LimitPreview> {
  const ofProgram = { programId, takenBackAt: null };
  const [inside, withoutDay] = await Promise.all([
    db.credential.count({ where: { ...ofProgram, issuedOn: issuedWithin(days) } }),
    db.credential.count({ where: { ...ofProgram, issuedOn: null } }),
  ]);
  return { inside, withoutDay };
}

/** Issued on one of these days, both ends included. */
export function issuedWithin({ from, to }: Days): Prisma.DateTimeNullableFilter {
  return { gte: toDatabaseDay(from), ...(to !== null && { lte: toDatabaseDay(to) }) };
}
