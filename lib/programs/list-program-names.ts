import { db } from "@/lib/db";

/** The names of an operator's programs. */
export async function listProgramNames(operatorId: string): Promise<readonly string[]> {
  const rows = await db.program.findMany({
    where: { operatorId },
    select: { name: true },
    orderBy: { name: "asc" },
  });
  return rows.map(({ name }) => name);
}
