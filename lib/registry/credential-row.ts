import type { Prisma } from "@/prisma/generated/client";
import { fromDatabaseDay } from "@/lib/db-days";
import { closureSelection, custodyOf } from "@/lib/programs/custody";
import { toActionKind } from "./action-kinds";
import { certificateColumns } from "./certificate-columns";
import type { Credential } from "./credential";
import { counts, notReplaced } from "./education-counts";
import { toOrigin } from "./origins";
import { currentName } from "./person-name";
import { isInDoubt, recognizedFor } from "./recognized-for";
import { toSource } from "./sources";

/** Everything that is read of a credential. */
export const selection = {
  id: true,
  number: true,
  state: true,
  kind: true,
  ...certificateColumns,
  origin: true,
  programId: true,
  registeredOn: true,
  source: true,
  recordedAt: true,
  takenBackAt: true,
  program: {
    select: {
      name: true,
      operator: { select: { closure: closureSelection } },
      recognitions: { orderBy: { from: "asc" } },
      actions: { orderBy: { recordedAt: "asc" } },
    },
  },
  recallDecisions: { orderBy: { recordedAt: "asc" } },
  renewals: { orderBy: { on: "asc" } },
  extensions: { orderBy: { grantedOn: "asc" } },
  actions: { orderBy: { from: "asc" } },
  person: {
    select: {
      id: true,
      names: true,
      employments: { orderBy: { from: "asc" } },
      education: {
        orderBy: { on: "asc" },
        include: { decisions: { orderBy: { recordedAt: "asc" } } },
      },
      credentials: true,
    },
  },
} satisfies Prisma.CredentialSelect;

/** A credential with everything recorded about it. */
export type CredentialRow = Prisma.CredentialGetPayload<{ select: typeof selection }>;

/** A row as the registry speaks of it. */
export function toCredential(row: CredentialRow): Credential {
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
      recognized: recognizedFor(row, row.program),
      inDoubt: isInDoubt(row, row.program),
      custody: custodyOf(row.program.operator.closure),
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
    actions: row.actions
      .filter(({ withdrawnAt }) => withdrawnAt === null)
      .map(({ id, kind, from, to, source }) => ({
        id,
        kind: toActionKind(kind),
        from: fromDatabaseDay(from),
        to: fromDatabaseDay(to),
        source: toSource(source),
      })),
    employments: row.person.employments
      .filter(({ takenBackAt }) => takenBackAt === null)
      .map(({ worksAs, from, to, setting, source }) => ({
        worksAs,
        from: fromDatabaseDay(from),
        to: fromDatabaseDay(to),
        setting: setting === "self-employed" ? "self-employed" : "agency",
        source: toSource(source),
      })),
    education: notReplaced(row.person.education).map((record) => ({
      id: record.id,
      counts: counts(record),
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
      .filter((other) => other.id !== row.id && other.takenBackAt === null)
      .map(({ state, kind, issuedOn, printedExpiry }) => ({
        state,
        kind,
        issuedOn: fromDatabaseDay(issuedOn),
        printedExpiry: fromDatabaseDay(printedExpiry),
      })),
  };
}
