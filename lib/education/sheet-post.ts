import { db, type Database } from "@/lib/db";
import { dayOf } from "@/lib/dates";
import { recordEvent } from "@/lib/history/record-event";
import { done, refused, type Result } from "@/lib/result";
import { zoneOf } from "@/lib/auth/zone";
import { recordEducationRows } from "./record";
import type { ListGiver } from "./sheet";
import { missingFields } from "./sheet-columns";
import { examineSheet, type ExaminedRow } from "./sheet-examine";
import { findSheet } from "./sheet-find";
import type { SheetProblem } from "./sheet-reasons";
import { isUnitMissing } from "./sheet-unit";

/** Why a list is not posted. */
export type PostRefusal =
  "not-found" | "already-posted" | "columns-missing" | "nothing-to-post" | "not-held-yet";

/**
 * Posts a list: records the hours of every row that can be, with who asserts them, and keeps with the others
 * why they were not. All of it or nothing.
 */
export async function postSheet(
  id: string,
  giver: ListGiver,
  at = new Date(),
): Promise<Result<{ readonly posted: number }, PostRefusal>> {
  return db.$transaction((tx) => postIn(tx, id, giver, at), { timeout: 60_000, maxWait: 30_000 });
}

/** The same, in a transaction that does more. */
async function postIn(
  tx: Database,
  id: string,
  giver: ListGiver,
  at: Date,
): Promise<Result<{ readonly posted: number }, PostRefusal>> {
  if (!(await findSheet(id, giver, tx))) return refused("not-found");
  await tx.$queryRaw`select id from education_sheet where id = ${id}::uuid for update`;
  const sheet = await findSheet(id, giver, tx);
  if (!sheet) return refused("not-found");
  if (sheet.postedAt !== null) return refused("already-posted");
  if (missingFields(sheet.purpose, sheet.columns).length > 0 || isUnitMissing(sheet)) {
    return refused("columns-missing");
  }
  const on = dayOf(at, zoneOf(sheet.course?.state ?? null));
  if (sheet.course && sheet.course.heldOn > on) return refused("not-held-yet");

  const rows = await examineSheet(sheet, giver, tx);
  const entries = rows.flatMap(({ number, entry }) => (entry ? [{ number, entry }] : []));
  if (entries.length === 0) return refused("nothing-to-post");
  const outcomes = await recordEducationRows(
    tx,
    entries.map(({ entry }) => ({ ...entry, sheetId: id })),
    giver,
  );
  const recorded = new Map<number, string>();
  const late = new Map<number, SheetProblem>();
  entries.forEach(({ number }, index) => {
    const outcome = outcomes[index];
    if (outcome?.ok) recorded.set(number, outcome.value.id);
    else if (outcome) late.set(number, { reason: outcome.refusal, field: null });
  });
  await noteOutcomes(tx, id, rows, recorded, late);
  await tx.educationSheet.update({ where: { id }, data: { postedAt: at } });
  await recordEvent(tx, {
    type: "education-posted",
    effectiveOn: on,
    actor: giver,
    organizationId: giver.organizationId,
    after: { sheetId: id, rows: rows.length, posted: recorded.size },
  });
  return done({ posted: recorded.size });
}

async function noteOutcomes(
  tx: Database,
  sheetId: string,
  rows: readonly ExaminedRow[],
  recorded: ReadonlyMap<number, string>,
  late: ReadonlyMap<number, SheetProblem>,
): Promise<void> {
  const outcomes = rows.map(({ number, outcome, problems }) => {
    const since = late.get(number);
    return {
      number,
      outcome: since ? "problem" : outcome,
      reasons: since ? [since] : problems,
      educationId: recorded.get(number) ?? null,
    };
  });
  await tx.$executeRaw`
    update education_sheet_row r
    set outcome = o.outcome, reasons = o.reasons, education_id = o."educationId"
    from jsonb_to_recordset(${JSON.stringify(outcomes)}::jsonb)
      as o(number int, outcome text, reasons jsonb, "educationId" uuid)
    where r.sheet_id = ${sheetId}::uuid and r.number = o.number`;
}
