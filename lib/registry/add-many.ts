import { randomUUID } from "node:crypto";
import { newCredentialNumber } from "@/lib/credential-number";
import type { PlainDate } from "@/lib/dates";
import type { Database } from "@/lib/db";
import type { Actor } from "@/lib/history/record-event";
import { newLink } from "@/lib/links";
import { lockNewPeople } from "./lock-new-people";
import type { Origin } from "./origins";
import type { Source } from "./sources";

/** A credential to be put into a register together with many others. */
export interface Addition {
  /** Somebody on record; null: `person` is added. */
  readonly personId: string | null;
  readonly person: {
    readonly given: string;
    readonly middle: string | null;
    readonly family: string;
    readonly birthDate: PlainDate | null;
    readonly email: string | null;
  };
  readonly state: string;
  readonly kind: string;
  readonly issuedOn: PlainDate | null;
  readonly printedExpiry: PlainDate | null;
  readonly origin: Origin;
  readonly programId: string | null;
  readonly programAsWritten: string | null;
  readonly fromState: string | null;
  readonly fromKind: string | null;
  /** What the event of its registration tells besides. */
  readonly told: Readonly<Record<string, unknown>>;
}

/** Who asserts the credentials, who records them and on which day of the register. */
export interface Adding {
  readonly source: Source;
  readonly actor: Actor;
  readonly registeredOn: PlainDate;
}

/** The ids that an added credential and its holder got. */
export interface Added {
  readonly personId: string;
  readonly credentialId: string;
  readonly number: string;
}

/**
 * Puts many credentials into the register, in the order given: the people that are new with their names and
 * addresses, the credentials, their verify links and events, each kind by one statement. All or nothing with the
 * transaction.
 */
export async function addMany(
  tx: Database,
  additions: readonly Addition[],
  adding: Adding,
): Promise<readonly Added[]> {
  await lockNewPeople(tx);
  const rows = additions.map(withIds);
  await insertPeople(tx, rows, adding);
  await insertCredentials(tx, rows, adding);
  await insertEvents(tx, rows, adding);
  return rows.map(({ personId, credentialId, number }) => ({ personId, credentialId, number }));
}

type Row = ReturnType<typeof withIds>;

function withIds(addition: Addition) {
  const credentialId = randomUUID();
  const link = newLink(credentialId, "verify");
  return {
    ...addition,
    isNew: addition.personId === null,
    personId: addition.personId ?? randomUUID(),
    credentialId,
    number: newCredentialNumber(),
    linkId: link.id,
    tokenHash: Buffer.from(link.tokenHash).toString("hex"),
  };
}

async function insertPeople(
  tx: Database,
  rows: readonly Row[],
  { source, actor }: Adding,
): Promise<void> {
  const people = rows
    .filter(({ isNew }) => isNew)
    .map(({ personId, person }) => ({ ...person, personId, nameId: randomUUID() }));
  const emails = people.flatMap(({ personId, email }) =>
    email === null ? [] : [{ id: randomUUID(), personId, email }],
  );
  const json = JSON.stringify(people);
  await tx.$executeRaw`
    insert into person (id, birth_date)
    select "personId", "birthDate"
    from jsonb_to_recordset(${json}::jsonb) as p("personId" uuid, "birthDate" date)`;
  await tx.$executeRaw`
    insert into person_name (id, person_id, given, middle, family, source, recorded_by_id)
    select "nameId", "personId", given, middle, family, ${source}, ${actor.userId}::uuid
    from jsonb_to_recordset(${json}::jsonb)
      as n("nameId" uuid, "personId" uuid, given text, middle text, family text)`;
  await tx.$executeRaw`
    insert into person_email (id, person_id, address, source, recorded_by_id)
    select id, "personId", email, ${source}, ${actor.userId}::uuid
    from jsonb_to_recordset(${JSON.stringify(emails)}::jsonb) as e(id uuid, "personId" uuid, email text)`;
}

async function insertCredentials(
  tx: Database,
  rows: readonly Row[],
  { source, actor, registeredOn }: Adding,
): Promise<void> {
  const json = JSON.stringify(rows);
  await tx.$executeRaw`
    insert into credential (
      id, number, person_id, state, kind, issued_on, printed_expiry, origin, program_id, program_as_written,
      from_state, from_kind, registered_on, source, recorded_by_id)
    select
      "credentialId", number, "personId", state, kind, "issuedOn", "printedExpiry", origin, "programId",
      "programAsWritten", "fromState", "fromKind", ${registeredOn}::date, ${source}, ${actor.userId}::uuid
    from jsonb_to_recordset(${json}::jsonb) as c(
      "credentialId" uuid, number text, "personId" uuid, state text, kind text, "issuedOn" date,
      "printedExpiry" date, origin text, "programId" uuid, "programAsWritten" text, "fromState" text,
      "fromKind" text)`;
  await tx.$executeRaw`
    insert into link (id, credential_id, purpose, token_hash)
    select "linkId", "credentialId", 'verify', decode("tokenHash", 'hex')
    from jsonb_to_recordset(${json}::jsonb)
      as l("linkId" uuid, "credentialId" uuid, "tokenHash" text)`;
}

async function insertEvents(
  tx: Database,
  rows: readonly Row[],
  { actor, registeredOn }: Adding,
): Promise<void> {
  const events = rows.map((row) => ({
    id: randomUUID(),
    personId: row.personId,
    credentialId: row.credentialId,
    after: {
      number: row.number,
      state: row.state,
      registeredOn,
      kind: row.kind,
      origin: row.origin,
      issuedOn: row.issuedOn,
      programId: row.programId,
      ...row.told,
    },
  }));
  await tx.$executeRaw`
    insert into event (id, type, effective_on, actor_id, actor_role, person_id, credential_id, after)
    select id, 'credential-registered', ${registeredOn}::date, ${actor.userId}::uuid, ${actor.role},
      "personId", "credentialId", after
    from jsonb_to_recordset(${JSON.stringify(events)}::jsonb)
      as e(id uuid, "personId" uuid, "credentialId" uuid, after jsonb)`;
}
