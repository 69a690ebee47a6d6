import { z } from "zod";
import { db, type Database } from "@/lib/db";
import type { Actor } from "@/lib/history/record-event";
import { done, refused, type Result } from "@/lib/result";
import { ownPeople } from "./own-people";

/** A registrar at work for one state's office. */
export interface Registrar extends Actor {
  readonly userId: string;
  readonly role: "registrar";
  readonly state: string;
}

/** Whether a state has a case of this person: a credential in its register. Only then may its staff see details. */
export async function hasCase(personId: string, state: string): Promise<boolean> {
  if (!z.uuid().safeParse(personId).success) return false;
  const credential = await db.credential.findFirst({
    where: { personId, state, takenBackAt: null },
    select: { id: true },
  });
  return credential !== null;
}

/** Why a registrar changes nothing of a person: the state has no case of them, or it is the registrar. */
export type NotTheirs = "not-found" | "your-own";

/** Opens what is on record of a person to a change by a registrar of a state. Of oneself nobody changes anything. */
export async function openPerson(
  personId: string,
  { state, userId }: Registrar,
): Promise<Result<null, NotTheirs>> {
  if (!(await hasCase(personId, state))) return refused("not-found");
  return (await ownPeople(userId, db)).has(personId) ? refused("your-own") : done(null);
}

/**
 * Makes changes to one person take turns until the transaction ends, so that a check still holds when its change is
 * made. What only refers to the person waits for nobody: who holds a credential of theirs, and records an event that
 * names them both, would otherwise wait for who holds them and names the credential.
 */
export async function lockPerson(tx: Database, personId: string): Promise<void> {
  await tx.$queryRaw`select id from person where id = ${personId}::uuid for no key update`;
}

/** As `openPerson`, for the credential with this number in the register of the registrar's state. */
export async function openCase(
  number: string,
  { state, userId }: Registrar,
  database: Database = db,
): Promise<Result<CredentialCase, NotTheirs>> {
  const credential = await database.credential.findFirst({
    where: { number, state, takenBackAt: null },
    select: { id: true, personId: true, issuedOn: true },
  });
  if (!credential) return refused("not-found");
  const own = (await ownPeople(userId, database)).has(credential.personId);
  return own ? refused("your-own") : done(credential);
}

/** A credential in a state's register, as what is done to it needs it. */
export interface CredentialCase {
  readonly id: string;
  readonly personId: string;
  readonly issuedOn: Date | null;
}

/** As `openCase`, and makes changes to the credential take turns until the transaction ends. */
export async function lockCase(
  tx: Database,
  number: string,
  registrar: Registrar,
): Promise<Result<CredentialCase, NotTheirs>> {
  await tx.$queryRaw`
    select id from credential where number = ${number} and state = ${registrar.state} for update`;
  return openCase(number, registrar, tx);
}
