import { Prisma } from "@/prisma/generated/client";
import { db } from "@/lib/db";
import { fromDatabaseDay, toDatabaseDay } from "@/lib/db-days";
import type { PlainDate } from "@/lib/dates";
import { programsOf } from "@/lib/registry/list-own-programs";
import { currentName, type PersonName } from "@/lib/registry/person-name";
import type { ListedRequest } from "./list-requests";
import type { Answerer } from "./request-in-reach";

/** A credential that a request may be about, with what a person weighs before saying so. */
export interface Candidate {
  readonly number: string;
  readonly kind: string;
  readonly name: PersonName;
  readonly birthDate: PlainDate | null;
  readonly issuedOn: PlainDate | null;
  readonly program: string | null;
}

/**
 * Credentials in reach of whoever answers whose holder has, now or before, the last name that was given and
 * either its first name or its birth date. A proposal and no more; at most twenty.
 */
export async function findCandidates(
  request: ListedRequest,
  by: Answerer,
): Promise<readonly Candidate[]> {
  const { given, family } = request.name;
  const people = await db.$queryRaw<{ id: string }[]>(Prisma.sql`
    select distinct p.id::text from person p join person_name n on n.person_id = p.id
    where n.folded_family = fold_name(${family})
      and (n.folded_given = fold_name(${given}) or p.birth_date = ${toDatabaseDay(request.birthDate)}::date)`);
  const rows = await db.credential.findMany({
    where: {
      personId: { in: people.map(({ id }) => id) },
      state: request.state,
      takenBackAt: null,
      ...(by.role === "operator" && { program: programsOf(by.organizationId) }),
    },
    include: { person: { include: { names: true } }, program: { select: { name: true } } },
    orderBy: { issuedOn: "desc" },
    take: 20,
  });
  return rows.map(({ number, kind, person, issuedOn, program, programAsWritten }) => ({
    number,
    kind,
    name: currentName(person.names),
    birthDate: fromDatabaseDay(person.birthDate),
    issuedOn: fromDatabaseDay(issuedOn),
    program: program?.name ?? programAsWritten,
  }));
}
