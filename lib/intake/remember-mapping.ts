import { db, type Database } from "@/lib/db";
import { toMapping } from "./find-file";
import { digest, fold } from "./fold-cells";
import { guessColumns, type ColumnMapping } from "./guess-columns";

/** The columns that an office chose for a file with these headers before, else the ones their names suggest. */
export async function recallMapping(
  state: string,
  headers: readonly string[],
): Promise<ColumnMapping> {
  const remembered = await db.columnMapping.findUnique({
    where: { state_headers: { state, headers: digest(headers.map(fold)) } },
    select: { mapping: true },
  });
  return remembered ? toMapping(remembered.mapping) : guessColumns(headers);
}

/** Remembers the columns that an office chose, for its next file with these headers. */
export async function rememberMapping(
  tx: Database,
  state: string,
  headers: readonly string[],
  mapping: ColumnMapping,
): Promise<void> {
  const key = { state, headers: digest(headers.map(fold)) };
  await tx.columnMapping.upsert({
    where: { state_headers: key },
    create: { ...key, mapping: { ...mapping } },
    update: { mapping: { ...mapping } },
  });
}
