import type { Prisma } from "@/prisma/generated/client";
import { db, type Database } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import type { PlainDate } from "@/lib/dates";
import { rewind } from "./rewind";
import { toOrigin, type Origin } from "./origins";
import { currentName, type PersonName } from "./person-name";
import { toSource, type Source } from "./sources";

/** A credential with every fact about it that its rules may ask for. Missing facts are null. */
export interface Credential {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly kind: string;
  readonly holder: { readonly personId: string; readonly name: PersonName };
  readonly issuedOn: PlainDate | null;
  readonly printedExpiry: PlainDate | null;
  readonly firstCertificate: boolean;
  readonly origin: Origin;
  readonly program: {
    readonly name: string;
    readonly recognized: readonly { readonly from: PlainDate; readonly to: PlainDate | null }[];
  } | null;
  readonly programAsWritten: string | null;
  readonly from: {
    readonly state: string;
    readonly kind: string;
    readonly number: string | null;
    readonly expiry: PlainDate | null;
  } | null;
  readonly registeredOn: PlainDate;
  readonly source: Source;
  readonly recordedAt: Date;
  readonly renewals: readonly {
    readonly on: PlainDate;
    readonly printedExpiry: PlainDate | null;
    readonly source: Source;
  }[];
  readonly extensions: readonly {
    readonly grantedOn: PlainDate;
    readonly months: number;
    readonly source: Source;
  }[];
  readonly employments: readonly {
    readonly worksAs: string;
    readonly from: PlainDate;
    readonly to: PlainDate | null;
    readonly setting: "agency" | "self-employed";
  }[];
  readonly education: readonly {
    readonly id: string;
    readonly on: PlainDate;
    readonly hours: number;
    readonly categories: readonly string[];
    readonly course: string;
    readonly recognized: boolean | null;
    readonly part: string;
    readonly academicCredit: boolean;
    readonly source: Source;
  }[];
  readonly otherCredentials: readonly {
    readonly state: string;
    readonly kind: string;
    readonly issuedOn: PlainDate | null;
    readonly printedExpiry: PlainDate | null;
  }[];
}

const selection = {
  id: true,
  number: true,
  state: true,
  kind: true,
  issuedOn: true,
  printedExpiry: true,
  firstCertificate: true,
  origin: true,
  programAsWritten: true,
  fromState: true,
  fromKind: true,
  fromNumber: true,
  fromExpiry: true,
  registeredOn: true,
  source: true,
  recordedAt: true,
  program: { select: { name: true, recognitions: { orderBy: { from: "asc" } } } },
  renewals: { orderBy: { on: "asc" } },
  extensions: { orderBy: { grantedOn: "asc" } },
  person: {
    select: {
      id: true,
      names: true,
      employments: { orderBy: { from: "asc" } },
      education: { orderBy: { on: "asc" } },
      credentials: true,
    },
  },
} satisfies Prisma.CredentialSelect;

/** A credential with everything recorded about it. */
export type CredentialRow = Prisma.CredentialGetPayload<{ select: typeof selection }>;

/** What names a credential. */
export type CredentialKey = { readonly id: string } | { readonly number: string };

/** The credential with an id or a number; null when there is none. */
export async function findCredential(
  by: CredentialKey,
  database: Database = db,
): Promise<Credential | null> {
  const row = await database.credential.findUnique({ where: by, select: selection });
  return row && toCredential(row);
}

/** The credential as it was known at a moment; null when it was not on record yet. */
export async function findCredentialAsKnown(
  by: CredentialKey,
  moment: Date,
): Promise<Credential | null> {
  const row = await db.credential.findUnique({ where: by, select: selection });
  if (!row || row.recordedAt > moment) return null;
  return toCredential(await rewind(row, moment));
}

function toCredential(row: CredentialRow): Credential {
  return {
    id: row.id,
    number: row.number,
    state: row.state,
    kind: row.kind,
    holder: { personId: row.person.id, name: currentName(row.person.names) },
    issuedOn: fromDatabaseDay(row.issuedOn),
    printedExpiry: fromDatabaseDay(row.printedExpiry),
    firstCertificate: row.firstCertificate,
    origin: toOrigin(row.origin),
    program: row.program && {
      name: row.program.name,
      recognized: row.program.recognitions.map(({ from, to }) => ({
        from: fromDatabaseDay(from),
        to: fromDatabaseDay(to),
      })),
    },
    programAsWritten: row.programAsWritten,
    from:
      row.fromState === null || row.fromKind === null
        ? null
        : {
            state: row.fromState,
            kind: row.fromKind,
            number: row.fromNumber,
            expiry: fromDatabaseDay(row.fromExpiry),
          },
    registeredOn: fromDatabaseDay(row.registeredOn),
    source: toSource(row.source),
    recordedAt: row.recordedAt,
    renewals: row.renewals.map(({ on, printedExpiry, source }) => ({
      on: fromDatabaseDay(on),
      printedExpiry: fromDatabaseDay(printedExpiry),
      source: toSource(source),
    })),
    extensions: row.extensions.map(({ grantedOn, months, source }) => ({
      grantedOn: fromDatabaseDay(grantedOn),
      months,
      source: toSource(source),
    })),
    employments: row.person.employments.map(({ worksAs, from, to, setting }) => ({
      worksAs,
      from: fromDatabaseDay(from),
      to: fromDatabaseDay(to),
      setting: setting === "self-employed" ? "self-employed" : "agency",
    })),
    education: row.person.education.map((record) => ({
      id: record.id,
      on: fromDatabaseDay(record.on),
      hours: record.hours.toNumber(),
      categories: record.categories,
      course: record.course,
      recognized: record.recognized,
      part: record.part,
      academicCredit: record.academicCredit,
      source: toSource(record.source),
    })),
    otherCredentials: row.person.credentials
      .filter((other) => other.id !== row.id)
      .map(({ state, kind, issuedOn, printedExpiry }) => ({
        state,
        kind,
        issuedOn: fromDatabaseDay(issuedOn),
        printedExpiry: fromDatabaseDay(printedExpiry),
      })),
  };
}
