import type { Database } from "@/lib/db";

/**
 * The people whom a user is: whose holder they are or were, or whose address on record is their own. Of these
 * nobody may say or decide anything in another role.
 */
export async function ownPeople(userId: string, database: Database): Promise<ReadonlySet<string>> {
  const rows = await database.$queryRaw<{ personId: string }[]>`
    select person_id::text as "personId" from role_grant
    where user_id = ${userId}::uuid and role = 'holder' and person_id is not null
    union
    select m.person_id::text from person_email m join app_user u on u.folded = m.folded
    where u.id = ${userId}::uuid and m.replaced_at is null`;
  return new Set(rows.map(({ personId }) => personId));
}
