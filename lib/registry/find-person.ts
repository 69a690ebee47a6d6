import type { Prisma } from "@/prisma/generated/client";
import { db } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import type { PlainDate } from "@/lib/dates";
import { hasCase } from "./cases";
import { correctedNames } from "./corrected-names";
import { namesByAge, type PersonName } from "./person-name";
import { toSource, type Source } from "./sources";

/** Where a fact comes from and when it was recorded. */
export interface Asserted {
  readonly source: Source;
  readonly recordedAt: Date;
}

/** A person with the facts that a state's staff may see. */
export interface PersonRecord {
  readonly id: string;
  readonly birthDate: PlainDate | null;
  /** The name used now first. One that had been written wrong stays, and is no name of theirs. */
  readonly names: readonly (PersonName &
    Asserted & {
      readonly id: string;
      readonly since: PlainDate | null;
      readonly corrected: boolean;
    })[];
  readonly emails: readonly (Asserted & {
    readonly id: string;
    readonly address: string;
    readonly replacedAt: Date | null;
  })[];
  readonly credentials: readonly {
    readonly number: string;
    readonly state: string;
    readonly kind: string;
    readonly issuedOn: PlainDate | null;
    readonly registeredOn: PlainDate;
  }[];
  readonly employments: readonly (Asserted & {
    readonly id: string;
    readonly employer: string;
    readonly worksAs: string;
    readonly setting: string;
    readonly from: PlainDate;
    readonly to: PlainDate | null;
  })[];
}

const selection = {
  id: true,
  birthDate: true,
  names: true,
  emails: { orderBy: { recordedAt: "desc" } },
  credentials: { where: { takenBackAt: null }, orderBy: { registeredOn: "desc" } },
  employments: { where: { takenBackAt: null }, orderBy: { from: "desc" } },
} satisfies Prisma.PersonSelect;

/** A person's facts for the staff of a state with a case of them; null without one. */
export async function findPerson(id: string, state: string): Promise<PersonRecord | null> {
  if (!(await hasCase(id, state))) return null;
  const row = await db.person.findUniqueOrThrow({ where: { id }, select: selection });
  return toRecord(row, state, await correctedNames(db, id));
}

type Row = Prisma.PersonGetPayload<{ select: typeof selection }>;

function toRecord(row: Row, state: string, corrected: ReadonlySet<string>): PersonRecord {
  return {
    id: row.id,
    birthDate: fromDatabaseDay(row.birthDate),
    names: namesByAge(row.names).map((name) => ({
      id: name.id,
      corrected: corrected.has(name.id),
      given: name.given,
      middle: name.middle,
      family: name.family,
      since: fromDatabaseDay(name.since),
      ...asserted(name),
    })),
    emails: row.emails.map((email) => ({
      id: email.id,
      address: email.address,
      replacedAt: email.replacedAt,
      ...asserted(email),
    })),
    credentials: row.credentials
      .filter((credential) => credential.state === state)
      .map((credential) => ({
        number: credential.number,
        state: credential.state,
        kind: credential.kind,
        issuedOn: fromDatabaseDay(credential.issuedOn),
        registeredOn: fromDatabaseDay(credential.registeredOn),
      })),
    employments: row.employments.map((employment) => ({
      id: employment.id,
      employer: employment.employer,
      worksAs: employment.worksAs,
      setting: employment.setting,
      from: fromDatabaseDay(employment.from),
      to: fromDatabaseDay(employment.to),
      ...asserted(employment),
    })),
  };
}

function asserted(row: { readonly source: string; readonly recordedAt: Date }): Asserted {
  return { source: toSource(row.source), recordedAt: row.recordedAt };
}
