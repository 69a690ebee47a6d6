import { db } from "@/lib/db";
import { findFile } from "./find-file";
import { readStoredRow } from "./read-stored-row";
import { parseRowKey } from "./row-key";

/**
 * What a waiting row can fill in of a registration, by field; the rest is left to the registrar. Null when
 * no such row waits in this state's queue.
 */
export async function draftFromRow(
  key: string,
  state: string,
): Promise<Readonly<Record<string, string>> | null> {
  const row = parseRowKey(key);
  const file = row && (await findFile(row.fileId, state));
  if (!row || !file) return null;
  const waiting = await db.legacyRow.findUnique({
    where: { fileId_number: row, outcome: "needs-review", resolvedAt: null },
    select: { cells: true },
  });
  if (!waiting) return null;
  const reading = await readStoredRow(file, waiting.cells);
  if (!reading) return { row: key, origin: "legacy" };
  const { facts } = reading;
  const values = {
    row: key,
    origin: facts.fromState === null ? "legacy" : "reciprocity",
    given: facts.given,
    middle: facts.middle,
    family: facts.family,
    birthDate: facts.birthDate,
    email: facts.email,
    kind: facts.kind,
    issuedOn: facts.issuedOn,
    programAsWritten: facts.programAsWritten,
    fromState: facts.fromState,
    fromKind: facts.fromState === null ? null : facts.kindAsWritten,
  };
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}
