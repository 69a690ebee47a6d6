import { Prisma } from "@/prisma/generated/client";
import { firstOfYear, lastOfYear, yearOf, type PlainDate } from "@/lib/dates";
import { db } from "@/lib/db";
import { fromDatabaseDay, toDatabaseDay } from "@/lib/db-days";
import { parseCredentialNumber } from "@/lib/credential-number";
import { programsOf } from "@/lib/registry/list-own-programs";
import { currentName, type PersonName } from "@/lib/registry/person-name";

/** A graduate of an organization's programs, as its lists show them. */
export interface OwnGraduate {
  readonly number: string;
  readonly name: PersonName;
  readonly program: string;
  readonly issuedOn: PlainDate | null;
}

/** Graduates of one program, of one year of issue, or of all. */
export interface GraduateFilter {
  readonly programId: string | null;
  readonly year: number | null;
}

const selection = {
  number: true,
  issuedOn: true,
  program: { select: { name: true } },
  person: { select: { names: true } },
} satisfies Prisma.CredentialSelect;

const latestFirst: Prisma.CredentialOrderByWithRelationInput[] = [
  { issuedOn: { sort: "desc", nulls: "last" } },
  { number: "asc" },
];

/** The graduates of an organization's programs, the latest first, and how many there are. */
export async function listOwnGraduates(
  organizationId: string,
  filter: GraduateFilter,
  { skip, take }: { readonly skip: number; readonly take: number },
): Promise<{ readonly graduates: readonly OwnGraduate[]; readonly total: number }> {
  const where = {
    ...ownGraduates(organizationId),
    ...(filter.programId !== null && { programId: filter.programId }),
    ...(filter.year !== null && { issuedOn: within(filter.year) }),
  };
  const [rows, total] = await Promise.all([
    db.credential.findMany({ where, select: selection, orderBy: latestFirst, skip, take }),
    db.credential.count({ where }),
  ]);
  return { graduates: rows.map(toGraduate), total };
}

/** Graduates by credential number or any part of a name, now or before; `most` at the most. */
export async function searchOwnGraduates(
  organizationId: string,
  text: string,
  most: number,
): Promise<readonly OwnGraduate[]> {
  const number = parseCredentialNumber(text);
  const words = number === null ? await folded(text) : [];
  if (number === null && words.length === 0) return [];
  const named = words.map((word) => ({
    OR: [{ foldedFamily: { contains: word } }, { foldedGiven: { contains: word } }],
  }));
  const rows = await db.credential.findMany({
    where: {
      ...ownGraduates(organizationId),
      ...(number === null ? { person: { names: { some: { AND: named } } } } : { number }),
    },
    select: selection,
    orderBy: latestFirst,
    take: most,
  });
  return rows.map(toGraduate);
}

/** The years in which an organization's graduates were issued their credentials, the latest first. */
export async function listGraduateYears(organizationId: string): Promise<readonly number[]> {
  const { _min, _max } = await db.credential.aggregate({
    where: ownGraduates(organizationId),
    _min: { issuedOn: true },
    _max: { issuedOn: true },
  });
  const [first, last] = [fromDatabaseDay(_min.issuedOn), fromDatabaseDay(_max.issuedOn)];
  if (first === null || last === null) return [];
  const latest = yearOf(last);
  return Array.from({ length: latest - yearOf(first) + 1 }, (_, index) => latest - index);
}

/** The credentials of an organization's graduates; not those that were taken back. */
export function ownGraduates(organizationId: string): Prisma.CredentialWhereInput {
  return { program: programsOf(organizationId), takenBackAt: null };
}

/** The words of a name as names are compared. */
async function folded(text: string): Promise<readonly string[]> {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const rows = await db.$queryRaw<{ word: string }[]>(
    Prisma.sql`select fold_name(word) as word from unnest(${words}::text[]) word`,
  );
  return rows.map(({ word }) => word);
}

function within(year: number) {
  return { gte: toDatabaseDay(firstOfYear(year)), lte: toDatabaseDay(lastOfYear(year)) };
}

function toGraduate(row: Prisma.CredentialGetPayload<{ select: typeof selection }>): OwnGraduate {
  return {
    number: row.number,
    name: currentName(row.person.names),
    program: row.program?.name ?? "",
    issuedOn: fromDatabaseDay(row.issuedOn),
  };
}
