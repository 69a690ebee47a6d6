import { db } from "@/lib/db";

/** A training program of a state. */
export interface ListedProgram {
  readonly id: string;
  readonly name: string;
  readonly operator: string;
}

/** The training programs of a state, by name. */
export async function listPrograms(state: string): Promise<readonly ListedProgram[]> {
  const rows = await db.program.findMany({
    where: { state },
    select: { id: true, name: true, operator: { select: { name: true } } },
    orderBy: { name: "asc" },
  });
  return rows.map(({ id, name, operator }) => ({ id, name, operator: operator.name }));
}
