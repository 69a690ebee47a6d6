import type { Prisma } from "@/prisma/generated/client";
import { fromDatabaseDay } from "@/lib/db-days";
import { certificateColumns } from "@/lib/registry/certificate-columns";
import { asSet, type JsonObject } from "./canonical";
import { nameProgram, programKey } from "./program-key";

/** What is read of a credential. */
export const credentialSelection = {
  number: true,
  state: true,
  kind: true,
  ...certificateColumns,
  origin: true,
  program: { select: programKey },
  registeredOn: true,
  source: true,
  recordedAt: true,
  renewals: { select: { on: true, printedExpiry: true, source: true, recordedAt: true } },
  extensions: { select: { grantedOn: true, months: true, source: true, recordedAt: true } },
  actions: {
    where: { withdrawnAt: null },
    select: { kind: true, from: true, to: true, source: true, recordedAt: true },
  },
  completion: true,
} as const satisfies Prisma.CredentialSelect;

type Row = Prisma.CredentialGetPayload<{ select: typeof credentialSelection }>;

/** The facts of a credential that stand, without the actions that were withdrawn. */
export function credentialFacts(row: Row): JsonObject {
  return {
    number: row.number,
    state: row.state,
    kind: row.kind,
    issuedOn: fromDatabaseDay(row.issuedOn),
    printedExpiry: fromDatabaseDay(row.printedExpiry),
    firstCertificate: row.firstCertificate,
    origin: row.origin,
    program: row.program && nameProgram(row.program),
    programAsWritten: row.programAsWritten,
    from: {
      state: row.fromState,
      kind: row.fromKind,
      number: row.fromNumber,
      expiry: fromDatabaseDay(row.fromExpiry),
    },
    registeredOn: fromDatabaseDay(row.registeredOn),
    source: row.source,
    recordedAt: row.recordedAt.toISOString(),
    renewals: asSet(row.renewals.map(renewalFacts)),
    extensions: asSet(row.extensions.map(extensionFacts)),
    actions: asSet(row.actions.map(actionFacts)),
    completion: row.completion && completionFacts(row.completion),
  };
}

function renewalFacts({ on, printedExpiry, source, recordedAt }: Row["renewals"][number]) {
  return {
    on: fromDatabaseDay(on),
    printedExpiry: fromDatabaseDay(printedExpiry),
    source,
    recordedAt: recordedAt.toISOString(),
  };
}

function extensionFacts({ grantedOn, months, source, recordedAt }: Row["extensions"][number]) {
  return {
    grantedOn: fromDatabaseDay(grantedOn),
    months,
    source,
    recordedAt: recordedAt.toISOString(),
  };
}

function actionFacts({ kind, from, to, source, recordedAt }: Row["actions"][number]) {
  return {
    kind,
    from: fromDatabaseDay(from),
    to: fromDatabaseDay(to),
    source,
    recordedAt: recordedAt.toISOString(),
  };
}

function completionFacts(row: NonNullable<Row["completion"]>) {
  return {
    cohort: row.cohort,
    completedOn: fromDatabaseDay(row.completedOn),
    examinedOn: fromDatabaseDay(row.examinedOn),
    hours: row.hours?.toNumber() ?? null,
    ownStaff: row.ownStaff,
    recordedAt: row.recordedAt.toISOString(),
  };
}
