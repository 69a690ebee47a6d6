import { randomUUID } from "node:crypto";
import type { Prisma } from "@/prisma/generated/client";
import { db, type Database } from "@/lib/db";
import { cleanFile } from "@/lib/intake/clean-file";
import type { Removal } from "@/lib/intake/forbidden-values";
import type { FileRefusal, RegisterText } from "@/lib/intake/read-file";
import { contentHash } from "@/lib/intake/store-register";
import { done, refused, type Result } from "@/lib/result";
import { askLookUps, isLookingUp } from "./roster-look-ups";
import { sourceOf, type ListGiver } from "./sheet";
import { missingFields, recallColumns, type SheetColumns } from "./sheet-columns";
import { mostRows } from "./sheet-fields";
import { findSheet } from "./sheet-find";

/** Why a list is not taken. */
export type SheetRefusal = FileRefusal | "too-many-people";

/** What was handed in: its table, without what may never be stored. */
export interface HandedIn {
  readonly name: string;
  readonly register: RegisterText;
  readonly removals: readonly Removal[];
}

/** Reads a list and drops at once what may never be stored. */
export async function readList(
  name: string,
  bytes: Uint8Array,
): Promise<Result<HandedIn, SheetRefusal>> {
  const clean = await cleanFile(name, bytes);
  if (!clean.ok) return clean;
  return clean.value.register.rows.length > mostRows ? refused("too-many-people") : clean;
}

/**
 * Keeps an employer's list of hours word for word. The same list is kept once: the one that came before is
 * answered, unless all of it was withdrawn since.
 */
export async function keepHoursList(
  { name, register, removals }: HandedIn,
  giver: ListGiver,
): Promise<{ readonly id: string; readonly cameBefore: boolean }> {
  const columns = await recallColumns(giver.organizationId, "employer-hours", register.headers);
  return db.$transaction(async (tx) => {
    await takeTurns(tx, giver);
    const sha256 = contentHash(register);
    const earlier = await tx.educationSheet.findMany({
      where: { organizationId: giver.organizationId, source: sourceOf(giver), sha256 },
      select: { id: true },
    });
    for (const { id } of earlier) {
      const sheet = await findSheet(id, giver, tx);
      if (sheet && !sheet.withdrawn) return { id, cameBefore: true };
    }
    const id = randomUUID();
    await tx.educationSheet.create({
      data: {
        id,
        organizationId: giver.organizationId,
        source: sourceOf(giver),
        categories: [],
        createdById: giver.userId,
        ...keptOf({ name, register, removals }, columns),
      },
    });
    await keepRows(tx, id, register.rows);
    return { id, cameBefore: false };
  }, slow);
}

/** Why a roster is not taken. */
export type RosterRefusal = "not-found" | "already-posted" | "looking-up";

/** Takes the roster of an announced course, in place of one that was handed in before and not posted. */
export async function keepRoster(
  courseId: string,
  handedIn: HandedIn,
  giver: ListGiver,
): Promise<Result<null, RosterRefusal>> {
  const { headers, rows } = handedIn.register;
  const columns = await recallColumns(giver.organizationId, "course-roster", headers);
  return db.$transaction(async (tx) => {
    if (!(await findSheet(courseId, giver, tx))) return refused("not-found");
    await lockSheet(tx, courseId);
    const sheet = await findSheet(courseId, giver, tx);
    if (!sheet?.course) return refused("not-found");
    if (sheet.postedAt !== null) return refused("already-posted");
    if (await isLookingUp(tx, courseId)) return refused("looking-up");
    await tx.educationSheetRow.deleteMany({ where: { sheetId: courseId } });
    await tx.educationSheet.update({
      where: { id: courseId },
      data: keptOf(handedIn, columns),
    });
    await keepRows(tx, courseId, rows);
    if (missingFields("course-roster", columns).length === 0) {
      await askLookUps(tx, courseId, giver);
    }
    return done(null);
  }, slow);
}

const slow = { timeout: 60_000, maxWait: 30_000 } as const;

function keptOf({ name, register, removals }: HandedIn, columns: SheetColumns) {
  return {
    name: name.replace(/^.*[/\\]/, "").slice(0, 200) || "list.csv",
    sha256: contentHash(register),
    headers: [...register.headers],
    mapping: { ...columns },
    dropped: removals.map((removal): Prisma.JsonObject => ({ ...removal })),
  };
}

async function keepRows(
  tx: Database,
  sheetId: string,
  rows: readonly (readonly string[])[],
): Promise<void> {
  await tx.educationSheetRow.createMany({
    data: rows.map((cells, index) => ({
      sheetId,
      number: index + 1,
      cells: [...cells],
      reasons: [],
    })),
  });
}

/** Who posts a list or changes it takes turns until the transaction ends. */
export async function lockSheet(tx: Database, id: string): Promise<void> {
  await tx.$queryRaw`select id from education_sheet where id = ${id}::uuid for update`;
}

async function takeTurns(tx: Database, { organizationId }: ListGiver): Promise<void> {
  await tx.$queryRaw`select id from organization where id = ${organizationId}::uuid for update`;
}
