import { db } from "@/lib/db";
import { done, refused, type Result } from "@/lib/result";
import { askLookUps, isLookingUp } from "./roster-look-ups";
import type { ListGiver } from "./sheet";
import { rememberColumns, sharedColumns, missingFields, type SheetColumns } from "./sheet-columns";
import { findSheet } from "./sheet-find";
import { lockSheet } from "./sheet-keep";
import { isUnitMissing } from "./sheet-unit";

/** Why a choice of columns is not taken. */
export type ColumnsRefusal =
  | "not-found"
  | "already-posted"
  | "columns-missing"
  | "column-twice"
  | "unit-missing"
  | "looking-up";

/** Takes which column of a list holds what, and remembers it for the next list with these headers. */
export async function chooseColumns(
  id: string,
  columns: SheetColumns,
  giver: ListGiver,
): Promise<Result<null, ColumnsRefusal>> {
  return db.$transaction(async (tx) => {
    if (!(await findSheet(id, giver, tx))) return refused("not-found");
    await lockSheet(tx, id);
    const sheet = await findSheet(id, giver, tx);
    if (!sheet) return refused("not-found");
    if (sheet.postedAt !== null) return refused("already-posted");
    if (missingFields(sheet.purpose, columns).length > 0) return refused("columns-missing");
    if (sharedColumns(columns).length > 0) return refused("column-twice");
    if (isUnitMissing({ headers: sheet.headers, columns })) return refused("unit-missing");
    if (sheet.course && (await isLookingUp(tx, id))) return refused("looking-up");
    await tx.educationSheet.update({ where: { id }, data: { mapping: { ...columns } } });
    const { organizationId } = giver;
    await rememberColumns(tx, organizationId, sheet.purpose, sheet.headers, columns);
    if (sheet.course) await askLookUps(tx, id, giver);
    return done(null);
  });
}
