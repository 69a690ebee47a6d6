import { randomUUID } from "node:crypto";
import { db, type Database } from "@/lib/db";
import { toDatabaseDay } from "@/lib/db-days";
import { today, type PlainDate } from "@/lib/dates";
import { recordEvent } from "@/lib/history/record-event";
import { done, refused, type Result } from "@/lib/result";
import { newCredentialNumber } from "@/lib/credential-number";
import type { Registrar } from "./cases";
import { confirmByEmail } from "./confirm-by-email";
import { takeDraft } from "./drafts";
import { findMatches, hasNewMatch } from "./find-matches";
import { holderAddresses } from "./holder-addresses";
import { lockNewPeople } from "./lock-new-people";
import type { Confirmation, NewCredential } from "./new-credential";
import { ownPeople } from "./own-people";
import { replaceEmail } from "./record-email";
import { recognizedFrom } from "./recognize";
import { columnsOf, factsOfEvent } from "./registration-facts";
import { addVerifyLink } from "./replace-link";
import { kindEntry, timeZoneOf } from "@/lib/states/catalogue";
import { usesOn } from "@/lib/states/graduate-fields";
import { isUniqueViolation } from "./unique-violation";
import { warnOfSecondCredential } from "./warn-of-second-credential";

/** Why a credential is not put into the register. */
export type RegistrationRefusal =
  | "issued-in-the-future"
  | "already-registered"
  | "kind-not-known"
  | "program-not-found"
  | "expiry-refused"
  | "person-not-chosen"
  | "person-not-found"
  | "your-own"
  | "not-recognized"
  | "office-must-decide"
  | "already-sent";

/** The name under which a registration in progress is kept; each row of an older register has its own. */
export function registrationDraft(row = ""): string {
  return row === "" ? "register" : `register:${row}`;
}

/**
 * Puts a credential into the register of the registrar's state: the person, the credential, its verify
 * link, the event, the confirmation e-mail and what the caller does `alongside`, all or nothing. Uses up
 * the draft, so that sending twice registers once.
 */
export async function registerCredential(
  input: NewCredential,
  confirmation: Confirmation,
  actor: Registrar,
  alongside: (tx: Database, credentialId: string) => Promise<void> = () => Promise.resolve(),
): Promise<Result<{ readonly number: string }, RegistrationRefusal>> {
  const now = today(timeZoneOf(actor.state));
  if (!kindEntry(actor.state, input.kind)) return refused("kind-not-known");
  if (input.issuedOn !== undefined && input.issuedOn > now) return refused("issued-in-the-future");

  const recognition =
    input.origin === "reciprocity" ? recognizedFrom(input, actor.state, now) : null;
  if (recognition?.outcome === "not-recognized") return refused("not-recognized");
  if (recognition?.outcome === "refer" && !confirmation.decided)
    return refused("office-must-decide");

  const matches = await findMatches(identityOf(input), actor.state);
  const chosen = confirmation.person ?? (matches.length === 0 ? "new" : null);
  if (chosen === null) return refused("person-not-chosen");
  if (chosen !== "new" && !matches.some((match) => match.personId === chosen)) {
    return refused("person-not-found");
  }
  if (await isOwn(chosen, input, actor)) return refused("your-own");
  if (input.origin === "program") {
    const program = await db.program.findFirst({
      where: { id: input.programId, state: actor.state, kind: input.kind },
      select: { id: true },
    });
    if (!program) return refused("program-not-found");
    if (showsNoExpiry(input, actor.state, now)) return refused("expiry-refused");
  }

  try {
    return await db.$transaction(async (tx) => {
      if (!(await takeDraft(tx, actor.userId, registrationDraft(input.row))))
        return refused("already-sent");
      if (chosen === "new") {
        await lockNewPeople(tx);
        if (await hasNewMatch(tx, identityOf(input), matches)) throw new SomebodyCame();
      }
      const personId = chosen === "new" ? await addPerson(tx, input, actor) : chosen;
      const before = chosen === "new" ? [] : await holderAddresses(tx, personId);
      if (chosen !== "new" && input.email !== undefined) {
        const { reason } = confirmation;
        const address = { address: input.email, source: "registrar", reason } as const;
        await replaceEmail(tx, personId, address, actor, now);
      }
      const number = newCredentialNumber();
      const { id } = await tx.credential.create({
        data: {
          ...columnsOf(input, now),
          number,
          personId,
          state: actor.state,
          recordedById: actor.userId,
        },
        select: { id: true },
      });
      if (input.documentId !== undefined) {
        await tx.document.updateMany({
          where: { id: input.documentId, recordedById: actor.userId, credentialId: null },
          data: { credentialId: id },
        });
      }
      const linkId = await addVerifyLink(tx, id);
      await recordEvent(tx, {
        type: "credential-registered",
        effectiveOn: now,
        actor,
        personId,
        credentialId: id,
        after: factsOfEvent(input, number, actor.state, now, recognition),
        reason: confirmation.reason,
      });
      await alongside(tx, id);
      await confirmByEmail(tx, { credentialId: id, linkId }, now);
      const made = { state: actor.state, kind: input.kind, on: now };
      await warnOfSecondCredential(tx, before, made);
      return done({ number });
    });
  } catch (error) {
    if (error instanceof SomebodyCame) return refused("person-not-chosen");
    if (isUniqueViolation(error)) return refused("already-registered");
    throw error;
  }
}

/** The same person was recorded meanwhile: leaves the transaction so that the draft stays to be confirmed again. */
class SomebodyCame extends Error {
  override readonly name = "SomebodyCame";
}

/** Whether a last day was typed of a program's certificate that, by its state, shows none. */
export function showsNoExpiry(input: NewCredential, state: string, on: PlainDate): boolean {
  if (input.origin !== "program" || input.printedExpiry === undefined) return false;
  return usesOn(state, input.kind, on, "office").printedExpiry.value === "refused";
}

/** Who the registrar is typing about, to be looked for before a second record is made. */
export function identityOf(input: NewCredential) {
  const { given, family, birthDate = null, email = null } = input;
  return { given, family, birthDate, email };
}

/** Whether the registrar registers themselves: as a person on record, or by the address of their account. */
async function isOwn(
  personId: string,
  { email = "" }: NewCredential,
  { userId }: Registrar,
): Promise<boolean> {
  if ((await ownPeople(userId, db)).has(personId)) return true;
  const user = await db.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true } });
  return user.email.toLowerCase() === email.toLowerCase();
}

async function addPerson(tx: Database, input: NewCredential, actor: Registrar): Promise<string> {
  const id = randomUUID();
  const asserted = { source: "registrar", recordedById: actor.userId };
  const { given, middle = null, family, email } = input;
  await tx.person.create({
    data: {
      id,
      birthDate: toDatabaseDay(input.birthDate ?? null),
      names: { create: { given, middle, family, ...asserted } },
      ...(email !== undefined && { emails: { create: { address: email, ...asserted } } }),
    },
  });
  return id;
}
