import { db, type Database } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import type { PlainDate } from "@/lib/dates";
import { ownPeople } from "@/lib/registry/own-people";
import type { ListGiver } from "./sheet";
import type { SheetReading } from "./sheet-read";
import type { SheetReason } from "./sheet-reasons";

/** Who is meant by a row, or why nobody is. */
export type Meant = { readonly personId: string } | { readonly reason: SheetReason };

/**
 * Whom a seat may speak for: an employer for the people it has on record, on the days on which they worked for
 * it; a provider for anybody whose number and last name it knows. A wrong pair and an unknown number are one.
 */
export async function peopleMeant(
  readings: readonly SheetReading[],
  giver: ListGiver,
  database: Database = db,
): Promise<(reading: SheetReading) => Meant> {
  const people = await findPairs(readings, database);
  const own = await ownPeople(giver.userId, database);
  if (giver.role === "operator") {
    return ({ row }) => {
      const personId = people.get(row);
      if (personId === undefined) return { reason: "not-found" };
      return own.has(personId) ? { reason: "your-own" } : { personId };
    };
  }
  const jobs = await database.employment.findMany({
    where: {
      organizationId: giver.organizationId,
      source: "employer",
      takenBackAt: null,
      personId: { in: [...new Set(people.values())] },
    },
    select: { personId: true, from: true, to: true },
  });
  return ({ row, on }) => {
    const personId = people.get(row);
    const theirs = jobs.filter((job) => job.personId === personId);
    if (personId === undefined || theirs.length === 0) return { reason: "not-among-your-people" };
    if (own.has(personId)) return { reason: "your-own" };
    const then = on === null || theirs.some((job) => covers(job, on));
    return then ? { personId } : { reason: "not-employed-then" };
  };
}

function covers(job: { readonly from: Date; readonly to: Date | null }, on: PlainDate): boolean {
  const to = fromDatabaseDay(job.to);
  return fromDatabaseDay(job.from) <= on && (to === null || on <= to);
}

async function findPairs(
  readings: readonly SheetReading[],
  database: Database,
): Promise<ReadonlyMap<number, string>> {
  const pairs = readings.map(({ row, number, lastName }) => ({ row, number, lastName }));
  const found = await database.$queryRaw<{ row: number; personId: string }[]>`
    select p.row, c.person_id::text as "personId"
    from jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb)
      as p(row int, number text, "lastName" text)
    join credential c on c.number = p.number and c.taken_back_at is null
    where fold_name(p."lastName") <> '' and exists (
      select 1 from person_name n
      where n.person_id = c.person_id and n.folded_family = fold_name(p."lastName"))`;
  return new Map(found.map(({ row, personId }) => [row, personId]));
}
