import { randomUUID } from "node:crypto";
import type { Database } from "@/lib/db";
import { newCredentialNumber } from "@/lib/credential-number";
import type { Actor } from "@/lib/history/record-event";
import { newLink } from "@/lib/links";
import type { ProgramFinder } from "./find-programs";
import type { Judgement, RegisteredFacts } from "./judge-rows";
import type { RegisterPolicy } from "./register-policy";

/** A row and what becomes of it. */
export interface JudgedRow {
  readonly number: number;
  readonly judgement: Judgement;
}

/** What is the same for all rows of a file. */
export interface ImportContext {
  readonly fileId: string;
  readonly policy: RegisterPolicy;
  readonly programFor: ProgramFinder;
  readonly actor: Actor;
}

const source = "legacy-register";

/**
 * Writes what becomes of some rows: people, names, addresses, credentials, links, events and the rows'
 * outcomes, each kind by one statement. All or nothing with the transaction.
 */
export async function registerRows(
  tx: Database,
  rows: readonly JudgedRow[],
  context: ImportContext,
): Promise<void> {
  const additions = rows.flatMap(({ number, judgement }) =>
    judgement.outcome === "registered" ? [addition(number, judgement.facts, context)] : [],
  );
  await insertPeople(tx, additions, context);
  await insertCredentials(tx, additions, context);
  await insertEvents(tx, additions, context);
  await noteOutcomes(tx, rows, additions, context);
}

type Addition = ReturnType<typeof addition>;

function addition(row: number, facts: RegisteredFacts, { policy, programFor }: ImportContext) {
  const personId = randomUUID();
  const credentialId = randomUUID();
  const link = newLink(credentialId, "verify");
  const { fromState, programAsWritten, kind } = facts;
  return {
    row,
    personId,
    credentialId,
    linkId: link.id,
    tokenHash: Buffer.from(link.tokenHash).toString("hex"),
    eventId: randomUUID(),
    number: newCredentialNumber(),
    state: policy.state,
    origin: fromState === null ? "legacy" : "reciprocity",
    programId: programAsWritten === null ? null : programFor(kind, programAsWritten),
    fromKind: fromState === null ? null : facts.kindAsWritten,
    ...facts,
  };
}

async function insertPeople(
  tx: Database,
  additions: readonly Addition[],
  { actor }: ImportContext,
): Promise<void> {
  const people = additions.map(({ personId, birthDate }) => ({ personId, birthDate }));
  const names = additions.map(({ personId, given, middle, family }) => ({
    id: randomUUID(),
    personId,
    given,
    middle,
    family,
  }));
  const emails = additions.flatMap(({ personId, email }) =>
    email === null ? [] : [{ id: randomUUID(), personId, email }],
  );
  await tx.$executeRaw`
    insert into person (id, birth_date)
    select "personId", "birthDate"
    from jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as p("personId" uuid, "birthDate" date)`;
  await tx.$executeRaw`
    insert into person_name (id, person_id, given, middle, family, source, recorded_by_id)
    select id, "personId", given, middle, family, ${source}, ${actor.userId}::uuid
    from jsonb_to_recordset(${JSON.stringify(names)}::jsonb)
      as n(id uuid, "personId" uuid, given text, middle text, family text)`;
  await tx.$executeRaw`
    insert into person_email (id, person_id, address, source, recorded_by_id)
    select id, "personId", email, ${source}, ${actor.userId}::uuid
    from jsonb_to_recordset(${JSON.stringify(emails)}::jsonb) as e(id uuid, "personId" uuid, email text)`;
}

async function insertCredentials(
  tx: Database,
  additions: readonly Addition[],
  { actor, policy }: ImportContext,
): Promise<void> {
  await tx.$executeRaw`
    insert into credential (
      id, number, person_id, state, kind, issued_on, origin, program_id, program_as_written,
      from_state, from_kind, registered_on, source, recorded_by_id)
    select
      "credentialId", number, "personId", state, kind, "issuedOn", origin, "programId", "programAsWritten",
      "fromState", "fromKind", ${policy.today}::date, ${source}, ${actor.userId}::uuid
    from jsonb_to_recordset(${JSON.stringify(additions)}::jsonb) as c(
      "credentialId" uuid, number text, "personId" uuid, state text, kind text, "issuedOn" date, origin text,
      "programId" uuid, "programAsWritten" text, "fromState" text, "fromKind" text)`;
  await tx.$executeRaw`
    insert into link (id, credential_id, purpose, token_hash)
    select "linkId", "credentialId", 'verify', decode("tokenHash", 'hex')
    from jsonb_to_recordset(${JSON.stringify(additions)}::jsonb)
      as l("linkId" uuid, "credentialId" uuid, "tokenHash" text)`;
}

async function insertEvents(
  tx: Database,
  additions: readonly Addition[],
  { actor, policy, fileId }: ImportContext,
): Promise<void> {
  const events = additions.map((added) => ({
    id: added.eventId,
    personId: added.personId,
    credentialId: added.credentialId,
    after: {
      number: added.number,
      state: added.state,
      registeredOn: policy.today,
      kind: added.kind,
      origin: added.origin,
      issuedOn: added.issuedOn,
      programId: added.programId,
      row: { fileId, number: added.row },
      ...(added.fromState !== null && {
        from: {
          state: added.fromState,
          kind: added.fromKind,
          expiry: null,
          standing: "not-checked",
        },
        recognition: added.recognition,
      }),
    },
  }));
  await tx.$executeRaw`
    insert into event (id, type, effective_on, actor_id, actor_role, person_id, credential_id, after)
    select id, 'credential-registered', ${policy.today}::date, ${actor.userId}::uuid, ${actor.role},
      "personId", "credentialId", after
    from jsonb_to_recordset(${JSON.stringify(events)}::jsonb)
      as e(id uuid, "personId" uuid, "credentialId" uuid, after jsonb)`;
}

async function noteOutcomes(
  tx: Database,
  rows: readonly JudgedRow[],
  additions: readonly Addition[],
  { fileId }: ImportContext,
): Promise<void> {
  const credentials = new Map(additions.map(({ row, credentialId }) => [row, credentialId]));
  const outcomes = rows.map(({ number, judgement }) => ({
    number,
    outcome: judgement.outcome,
    reasons: judgement.outcome === "needs-review" ? judgement.reasons : [],
    repeatOf: judgement.outcome === "repeat" ? judgement.repeatOf : null,
    credentialId: credentials.get(number) ?? null,
  }));
  await tx.$executeRaw`
    update legacy_row
    set outcome = o.outcome, reasons = o.reasons, repeat_of = o."repeatOf", credential_id = o."credentialId"
    from jsonb_to_recordset(${JSON.stringify(outcomes)}::jsonb)
      as o(number int, outcome text, reasons jsonb, "repeatOf" int, "credentialId" uuid)
    where legacy_row.file_id = ${fileId}::uuid and legacy_row.number = o.number`;
}
