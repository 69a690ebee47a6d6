import type { Database } from "@/lib/db";

/** The people whose holder a user is or was: of these nobody may say or decide anything in another role. */
export async function ownPeople(userId: string, database: Database): Promise<ReadonlySet<string>> {
  const grants = await database.roleGrant.findMany({
    where: { userId, role: "holder" },
    select: { personId: true },
  });
  return new Set(grants.flatMap(({ personId }) => personId ?? []));
}
