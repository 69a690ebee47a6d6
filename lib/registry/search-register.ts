import { Prisma } from "@/prisma/generated/client";
import { db } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import type { PlainDate } from "@/lib/dates";
import { parseCredentialNumber } from "@/lib/credential-number";
import { currentName, type PersonName } from "./person-name";

/** A person found in a state's register, with their credentials there. */
export interface FoundPerson {
  readonly personId: string;
  readonly name: PersonName;
  readonly birthDate: PlainDate | null;
  readonly credentials: readonly {
    readonly number: string;
    readonly kind: string;
    readonly issuedOn: PlainDate | null;
  }[];
}

/** What a search found; `more` when there was more than is shown. */
export interface Found {
  readonly people: readonly FoundPerson[];
  readonly more: boolean;
}

const shown = 25;

/** People with a case in a state, by credential number, e-mail address, or any part of a name now or before. */
export async function searchRegister(text: string, state: string): Promise<Found> {
  const number = parseCredentialNumber(text);
  const condition = number
    ? Prisma.sql`c.number = ${number}`
    : text.includes("@")
      ? Prisma.sql`exists (select 1 from person_email e
          where e.person_id = c.person_id and e.folded = fold_email(${text}))`
      : nameCondition(text);
  if (condition === null) return { people: [], more: false };

  const rows = await db.$queryRaw<{ person_id: string }[]>(Prisma.sql`
    select c.person_id::text
    from credential c
    where c.state = ${state} and c.taken_back_at is null and ${condition}
    group by c.person_id
    order by (select min(n.folded_family || ' ' || n.folded_given) from person_name n where n.person_id = c.person_id), c.person_id
    limit ${shown + 1}`);
  const ids = rows.slice(0, shown).map((row) => row.person_id);
  return { people: await findPeople(ids, state), more: rows.length > shown };
}

function nameCondition(text: string): Prisma.Sql | null {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 0) return null;
  const each = words.map(
    (word) => Prisma.sql`(n.folded_family like '%' || fold_name(${word}) || '%'
      or n.folded_given like '%' || fold_name(${word}) || '%')`,
  );
  return Prisma.sql`c.person_id in (select n.person_id from person_name n where ${Prisma.join(each, " and ")})`;
}

async function findPeople(ids: readonly string[], state: string): Promise<readonly FoundPerson[]> {
  const people = await db.person.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      birthDate: true,
      names: true,
      credentials: {
        where: { state, takenBackAt: null },
        select: { number: true, kind: true, issuedOn: true },
        orderBy: { registeredOn: "desc" },
      },
    },
  });
  return people
    .map((person) => ({
      personId: person.id,
      name: currentName(person.names),
      birthDate: fromDatabaseDay(person.birthDate),
      credentials: person.credentials.map((credential) => ({
        number: credential.number,
        kind: credential.kind,
        issuedOn: fromDatabaseDay(credential.issuedOn),
      })),
    }))
    .sort((a, b) => ids.indexOf(a.personId) - ids.indexOf(b.personId));
}
