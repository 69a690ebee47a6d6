import type { Prisma } from "@/prisma/generated/client";
import { db, type Database } from "@/lib/db";
import { fromDatabaseDay, toDatabaseDay } from "@/lib/db-days";
import type { PlainDate } from "@/lib/dates";
import { certificateColumns } from "./certificate-columns";
import { fingerprint } from "./drafts";
import type { Correction } from "./correction";
import { toOrigin, type Origin } from "./origins";

/** The facts of a credential that can be corrected. What is not on record, or not of its origin, is null. */
export interface CorrectableFacts {
  readonly issuedOn: PlainDate | null;
  readonly printedExpiry: PlainDate | null;
  readonly firstCertificate: boolean;
  readonly programId: string | null;
  readonly programAsWritten: string | null;
  readonly fromState: string | null;
  readonly fromKind: string | null;
  readonly fromNumber: string | null;
  readonly fromExpiry: PlainDate | null;
}

/** The columns that hold them. */
const correctableColumns = {
  ...certificateColumns,
  programId: true,
} as const satisfies Prisma.CredentialSelect;

type Row = Prisma.CredentialGetPayload<{ select: typeof correctableColumns }>;

/** The facts of a row. */
function toFacts(row: Row): CorrectableFacts {
  return {
    ...row,
    issuedOn: fromDatabaseDay(row.issuedOn),
    printedExpiry: fromDatabaseDay(row.printedExpiry),
    fromExpiry: fromDatabaseDay(row.fromExpiry),
  };
}

/** The facts as columns. */
export function toColumns(facts: CorrectableFacts): Row {
  return {
    ...facts,
    issuedOn: toDatabaseDay(facts.issuedOn),
    printedExpiry: toDatabaseDay(facts.printedExpiry),
    fromExpiry: toDatabaseDay(facts.fromExpiry),
  };
}

/** The facts after a correction. A field that its origin does not ask for stays as it is. */
export function corrected(now: CorrectableFacts, correction: Correction): CorrectableFacts {
  const { issuedOn = null, firstCertificate } = correction;
  const facts = { ...now, issuedOn, firstCertificate };
  if ("fromState" in correction) {
    const { fromState, fromKind, fromNumber = null, fromExpiry = null } = correction;
    return { ...facts, fromState, fromKind, fromNumber, fromExpiry };
  }
  const { printedExpiry = null } = correction;
  if ("programId" in correction) {
    return { ...facts, printedExpiry, programId: correction.programId };
  }
  const { programAsWritten = null } = correction;
  return { ...facts, printedExpiry, programAsWritten };
}

/** A credential that can be corrected, as a form about it begins. */
export interface CorrectableCredential {
  readonly id: string;
  readonly origin: Origin;
  readonly kind: string;
  readonly facts: CorrectableFacts;
  /** Tells whether the facts are still the same when the correction comes. */
  readonly seen: string;
}

/** A credential of a state's register with the facts that can be corrected; null where there is none. */
export async function findCorrectable(
  number: string,
  state: string,
  database: Database = db,
): Promise<CorrectableCredential | null> {
  const row = await database.credential.findFirst({
    where: { number, state, takenBackAt: null },
    select: { id: true, origin: true, kind: true, ...correctableColumns },
  });
  if (!row) return null;
  const { id, origin, kind, ...columns } = row;
  const facts = toFacts(columns);
  return { id, origin: toOrigin(origin), kind, facts, seen: versionOf(facts) };
}

function versionOf(facts: CorrectableFacts): string {
  return fingerprint(
    Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, String(value)])),
  );
}
