import { db } from "@/lib/db";
import { countUndecided } from "@/lib/recalls/find-recall";
import { programSelection, toProgram } from "./find-program";
import { limitsOf } from "./standing-limit";

/** What of a state's programs waits for its office. */
export interface OfficeWork {
  /** Credentials of recalls without a decision. */
  readonly undecided: number;
  readonly appeals: number;
}

/** Counts what waits of a state's programs; reads only those that were ever suspended or withdrawn. */
export async function countOfficeWork(state: string): Promise<OfficeWork> {
  const limited = { some: { kind: { in: ["suspended", "withdrawn"] } } };
  const rows = await db.program.findMany({
    where: { state, actions: limited },
    select: programSelection,
  });
  const programs = rows.map(toProgram);
  const undecided = await Promise.all(programs.map(countUndecided));
  return {
    undecided: undecided.reduce((sum, count) => sum + count, 0),
    appeals: programs.flatMap(limitsOf).filter(({ appealed }) => appealed).length,
  };
}
