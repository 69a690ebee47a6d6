import { z } from "zod";
import { db, type Database } from "@/lib/db";
import type { Actor } from "@/lib/history/record-event";

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

/** Makes changes to one person take turns until the transaction ends, so that a check still holds when its change is made. */
export async function lockPerson(tx: Database, personId: string): Promise<void> {
  await tx.$queryRaw`select id from person where id = ${personId}::uuid for update`;
}

/** The credential with this number in a state's register; null where that register has none. */
export async function findCase(
  number: string,
  state: string,
  database: Database = db,
): Promise<CredentialCase | null> {
  return database.credential.findFirst({
    where: { number, state, takenBackAt: null },
    select: { id: true, personId: true, issuedOn: true },
  });
}

/** A credential in a state's register, as what is done to it needs it. */
export interface CredentialCase {
  readonly id: string;
  readonly personId: string;
  readonly issuedOn: Date | null;
}

/** As `findCase`, and makes changes to the credential take turns until the transaction ends. */
export async function lockCase(
  tx: Database,
  number: string,
  state: string,
): Promise<CredentialCase | null> {
  await tx.$queryRaw`
    select id from credential where number = ${number} and state = ${state} for update`;
  return findCase(number, state, tx);
}
