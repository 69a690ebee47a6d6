import { db } from "@/lib/db";

/** What became of a row once its batch was submitted. */
export const rowOutcomes = [
  "registered",
  "mend",
  "repeat",
  "already-there",
  "left-out",
  "blank",
] as const;

/** What became of a row once its batch was submitted. */
export type RowOutcome = (typeof rowOutcomes)[number];

/** How many rows each outcome has. */
export type OutcomeCounts = Readonly<Record<RowOutcome, number>>;

/** The outcome a stored word names; null while the row was not reached. Throws on what was never one. */
export function toRowOutcome(text: string | null): RowOutcome | null {
  if (text === null) return null;
  const outcome = rowOutcomes.find((known) => known === text);
  if (outcome === undefined) throw new TypeError(`unknown outcome of a row: ${text}`);
  return outcome;
}

/** No rows yet. */
export const noOutcomes: OutcomeCounts = {
  registered: 0,
  mend: 0,
  repeat: 0,
  "already-there": 0,
  "left-out": 0,
  blank: 0,
};

/** How many rows of each batch came to what; a batch of which no row was reached is not among them. */
export async function countOutcomes(
  batchIds: readonly string[],
): Promise<ReadonlyMap<string, OutcomeCounts>> {
  const groups = await db.batchRow.groupBy({
    by: ["batchId", "outcome"],
    where: { batchId: { in: [...batchIds] }, outcome: { not: null } },
    _count: true,
  });
  const counts = new Map<string, OutcomeCounts>();
  for (const { batchId, outcome, _count } of groups) {
    const word = toRowOutcome(outcome);
    if (word === null) continue;
    counts.set(batchId, { ...(counts.get(batchId) ?? noOutcomes), [word]: _count });
  }
  return counts;
}
