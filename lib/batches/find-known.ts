import { Prisma } from "@/prisma/generated/client";
import { db, type Database } from "@/lib/db";
import type { PlainDate } from "@/lib/dates";

/** Who a row is about, to be looked for among the people on record. */
export interface Identified {
  readonly row: number;
  readonly family: string;
  readonly given: string;
  readonly birthDate: PlainDate | null;
  readonly email: string | null;
  readonly issuedOn: PlainDate;
}

/** What is on record about who a row names. */
export interface Known {
  /** The name as it is compared. */
  readonly name: string;
  /** The same person, by name and birth date or by name and address; null: nobody. */
  readonly personId: string | null;
  /** The number of the credential that they have from this very day; null: none. */
  readonly sameCredential: string | null;
  /** The number of another one of this kind from the same operator; null: none. */
  readonly otherCredential: string | null;
  /** Whether they are a graduate of this operator already. */
  readonly ownGraduate: boolean;
  /** Whether this operator submitted the credential from this very day. */
  readonly sameIsOwn: boolean;
  /** Whether the address is somebody else's on record. */
  readonly addressOfAnother: boolean;
}

/** For what the rows are submitted. */
export interface SubmittedFor {
  readonly state: string;
  readonly kind: string;
  readonly operatorId: string;
}

interface Row extends Omit<Known, "personId"> {
  readonly row: number;
  readonly personId: string | null;
}

/**
 * Looks for the people of many rows at once, each by the same rule: the same name (now or before) and the same
 * birth date, or the same name and address where the birth dates do not speak against it.
 */
export async function findKnown(
  rows: readonly Identified[],
  submittedFor: SubmittedFor,
): Promise<ReadonlyMap<number, Known>> {
  return db.$transaction((tx) => findKnownIn(tx, rows, submittedFor));
}

/** The same within a transaction, so that nobody comes between the look and what is written after it. */
export async function findKnownIn(
  tx: Database,
  rows: readonly Identified[],
  submittedFor: SubmittedFor,
): Promise<ReadonlyMap<number, Known>> {
  // Right after many were added, the planner takes the tables for small and would read them whole for every row.
  await tx.$executeRaw`set local enable_seqscan = off`;
  const found = await tx.$queryRaw<Row[]>(question(rows, submittedFor));
  await tx.$executeRaw`set local enable_seqscan = on`;
  return new Map(found.map(({ row, ...known }) => [row, known]));
}

/**
 * What an operator is told of it before it submits: nothing that others put on record, or a list of names would be
 * a way to ask who holds a credential.
 */
export function withoutOthers(known: Known): Known {
  return {
    ...known,
    personId: known.ownGraduate ? known.personId : null,
    sameCredential: known.sameIsOwn ? known.sameCredential : null,
    addressOfAnother: false,
  };
}

function question(
  rows: readonly Identified[],
  { state, kind, operatorId }: SubmittedFor,
): Prisma.Sql {
  return Prisma.sql`
    with asked as materialized (
      select "row", fold_name(family) as family, fold_name(given) as given, "birthDate" as born,
        fold_email(email) as email, "issuedOn" as issued
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as asked (
        "row" int, family text, given text, "birthDate" date, email text, "issuedOn" date)
    ), same as materialized (
      select asked."row", p.id
      from asked
      join person_name n on n.folded_family = asked.family and n.folded_given = asked.given
      join person p on p.id = n.person_id
      where (p.birth_date = asked.born or exists (
          select 1 from person_email e
          where e.person_id = p.id and e.replaced_at is null and e.folded = asked.email
            and (p.birth_date is null or asked.born is null)))
        and exists (select 1 from credential c where c.person_id = p.id and c.taken_back_at is null)
    ), one as materialized (
      select "row", min(id::text)::uuid as id from same group by "row"
    )
    select asked."row", asked.family || ' ' || asked.given as name, one.id::text as "personId",
      (select c.number from credential c
       where c.person_id = one.id and c.state = ${state} and c.kind = ${kind} and c.taken_back_at is null
         and c.issued_on = asked.issued) as "sameCredential",
      (select min(c.number) from credential c join program on program.id = c.program_id
       where c.person_id = one.id and c.state = ${state} and c.kind = ${kind} and c.taken_back_at is null
         and c.issued_on <> asked.issued and program.operator_id = ${operatorId}::uuid) as "otherCredential",
      exists (
        select 1 from credential c join program on program.id = c.program_id
        where c.person_id = one.id and c.taken_back_at is null
          and program.operator_id = ${operatorId}::uuid) as "ownGraduate",
      exists (
        select 1 from credential c join program on program.id = c.program_id
        where c.person_id = one.id and c.state = ${state} and c.kind = ${kind} and c.taken_back_at is null
          and c.issued_on = asked.issued and program.operator_id = ${operatorId}::uuid) as "sameIsOwn",
      exists (
        select 1 from person_email e
        where e.folded = asked.email and e.replaced_at is null and e.person_id is distinct from one.id
          and exists (select 1 from credential c where c.person_id = e.person_id and c.taken_back_at is null)
      ) as "addressOfAnother"
    from asked left join one using ("row")`;
}
