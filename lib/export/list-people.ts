import type { Database } from "@/lib/db";
import { personFacts, personSelection } from "./person-facts";

/** People read at a time: all are never in memory. */
const batch = 300;

/**
 * Everybody with a credential that was not taken back, by the lowest number of their credentials: people have
 * no number of their own, and their ids differ between registers with the same facts.
 */
export async function* listPeople(tx: Database) {
  let last = "";
  for (;;) {
    const firsts = await tx.$queryRaw<{ personId: string; number: string }[]>`
      select c.person_id as "personId", c.number from credential c
      where c.taken_back_at is null and c.number > ${last} and not exists (
        select 1 from credential o
        where o.person_id = c.person_id and o.taken_back_at is null and o.number < c.number)
      order by c.number limit ${batch}`;
    if (firsts.length === 0) return;
    const ids = firsts.map(({ personId }) => personId);
    const rows = await tx.person.findMany({ where: { id: { in: ids } }, select: personSelection });
    const people = new Map(rows.map((row) => [row.id, row]));
    for (const { personId, number } of firsts) {
      const row = people.get(personId);
      if (row) yield personFacts(row);
      last = number;
    }
  }
}
