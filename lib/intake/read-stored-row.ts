import { db } from "@/lib/db";
import type { LegacyFile } from "./find-file";
import type { Field } from "./guess-columns";
import { readRow, type RowReading } from "./read-row";
import { policyForToday } from "./state-policy";
import { studyColumns } from "./study-columns";

/** What the rules read from a stored row today, seen what the whole file proves of its dates. */
export async function readStoredRow(
  file: LegacyFile,
  cells: readonly string[],
): Promise<RowReading | null> {
  const policy = policyForToday(file.state);
  if (!policy || cells.length !== file.headers.length) return null;
  const [birthDate, certifiedOn] = await Promise.all([
    findColumn(file, "birthDate"),
    findColumn(file, "certifiedOn"),
  ]);
  return readRow(cells, studyColumns({ birthDate, certifiedOn }, file.mapping, policy), policy);
}

/** What the rows of a file have in the column of a field. The database counts cells from 1. */
async function findColumn({ id, headers, mapping }: LegacyFile, field: Field): Promise<string[]> {
  const column = mapping[field];
  if (column === undefined) return [];
  const rows = await db.$queryRaw<{ cell: string }[]>`
    select distinct cells[${column + 1}::int] as cell from legacy_row
    where file_id = ${id}::uuid and cardinality(cells) = ${headers.length}`;
  return rows.map(({ cell }) => cell);
}
