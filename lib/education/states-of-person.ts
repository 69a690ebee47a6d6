import { db } from "@/lib/db";

/** The states in whose registers a person has a credential, the one registered last first. */
export async function statesOfPerson(personId: string): Promise<readonly string[]> {
  const rows = await db.credential.findMany({
    where: { personId, takenBackAt: null },
    orderBy: { registeredOn: "desc" },
    select: { state: true },
  });
  return [...new Set(rows.map(({ state }) => state))];
}
