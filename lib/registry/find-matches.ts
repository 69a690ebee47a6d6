import { Prisma } from "@/prisma/generated/client";
import { db, type Database } from "@/lib/db";
import { toDatabaseDay } from "@/lib/db-days";
import type { PlainDate } from "@/lib/dates";
import { hasCase } from "./cases";
import { currentName, type PersonName } from "./person-name";

/** What is known of somebody before they are looked for. */
export interface Identity {
  readonly given: string;
  readonly family: string;
  readonly birthDate: PlainDate | null;
  readonly email: string | null;
}

/** Somebody on record who may be the same person. */
export interface PossibleMatch {
  readonly personId: string;
  readonly because: readonly ("same-email" | "same-name-and-birth-date")[];
  /** Null when the asking state has no case of this person: then only that there may be a match is shown. */
  readonly person: { readonly name: PersonName; readonly numbers: readonly string[] } | null;
}

interface Row {
  readonly id: string;
  readonly same_email: boolean;
  readonly same_name: boolean;
}

/**
 * People with the same e-mail address, or the same name (now or before) and birth date. At most ten, none of them
 * without a credential that stands.
 */
export async function findMatches(who: Identity, state: string): Promise<readonly PossibleMatch[]> {
  const rows = await findRows(db, who);
  return Promise.all(rows.map((row) => toMatch(row, state)));
}

/** Whether somebody matches who was not among the people found before. */
export async function hasNewMatch(
  tx: Database,
  who: Identity,
  before: readonly PossibleMatch[],
): Promise<boolean> {
  const rows = await findRows(tx, who);
  return rows.some(({ id }) => !before.some(({ personId }) => personId === id));
}

async function findRows(tx: Database, who: Identity): Promise<readonly Row[]> {
  return tx.$queryRaw<Row[]>(Prisma.sql`
    with same_email as (
      select person_id as id from person_email
      where ${who.email}::text is not null and folded = fold_email(${who.email}::text) and replaced_at is null
    ), same_name as (
      select n.person_id as id from person_name n join person p on p.id = n.person_id
      where n.folded_family = fold_name(${who.family}::text) and n.folded_given = fold_name(${who.given}::text)
        and p.birth_date = ${toDatabaseDay(who.birthDate)}::date
    )
    select id::text, id in (select id from same_email) as same_email, id in (select id from same_name) as same_name
    from (select id from same_email union select id from same_name) as either
    where exists (select 1 from credential c where c.person_id = either.id and c.taken_back_at is null)
    order by id limit 10`);
}

async function toMatch(row: Row, state: string): Promise<PossibleMatch> {
  const because = [
    ...(row.same_email ? (["same-email"] as const) : []),
    ...(row.same_name ? (["same-name-and-birth-date"] as const) : []),
  ];
  if (!(await hasCase(row.id, state))) return { personId: row.id, because, person: null };
  const found = await db.person.findUniqueOrThrow({
    where: { id: row.id },
    select: {
      names: true,
      credentials: { where: { state, takenBackAt: null }, select: { number: true } },
    },
  });
  return {
    personId: row.id,
    because,
    person: {
      name: currentName(found.names),
      numbers: found.credentials.map(({ number }) => number),
    },
  };
}
