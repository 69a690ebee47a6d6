import { z } from "zod";
import type { Education } from "@/prisma/generated/client";
import type { ActorOf } from "@/lib/auth/seat";
import { db, type Database } from "@/lib/db";
import { lockPerson, type Registrar } from "@/lib/registry/cases";
import { amendedBy, notReplaced } from "@/lib/registry/education-counts";
import { ownPeople } from "@/lib/registry/own-people";
import { done, refused, type Result } from "@/lib/result";

/** Who changes what they themselves put on record: a holder, or a state's office. */
export type Asserter = ActorOf<"holder"> | Registrar;

/** Why a record may not be changed: it is not theirs, a registrar is that person, or it was changed or withdrawn, or that waits to be decided. */
export type ChangeRefusal = "not-found" | "your-own" | "already-changed";

/** A record that may be changed. */
export interface Changeable {
  readonly record: Education;
  /** Whether its holder's word was accepted, so that an office has to let it go. */
  readonly accepted: boolean;
  /** The newest record that was meant to take its place and did not; else itself. */
  readonly newestId: string;
}

/** A record of education that may be changed by who asserted it. Changes to its person wait until this one is done. */
export async function lockChangeable(
  tx: Database,
  id: string,
  actor: Asserter,
): Promise<Result<Changeable, ChangeRefusal>> {
  if (!z.uuid().safeParse(id).success) return refused("not-found");
  const record = await tx.education.findFirst({ where: { id, ...ownOf(actor) } });
  if (!record) return refused("not-found");
  if (await isThemselves(actor, record.personId, tx)) return refused("your-own");
  await lockPerson(tx, record.personId);
  const rows = await tx.education.findMany({
    where: { personId: record.personId },
    include: { decisions: { orderBy: { recordedAt: "asc" } } },
  });
  const row = notReplaced(rows).find((one) => one.id === id);
  const decision = row?.decisions.at(-1)?.decision;
  if (row === undefined || decision === "withdrawn" || decision === "withdrawal-asked") {
    return refused("already-changed");
  }
  const amendments = rows.filter((one) => amendedBy(one, rows).includes(row));
  const amended = new Set(amendments.map(({ amendsId }) => amendsId));
  const newest = amendments.find((one) => !amended.has(one.id)) ?? row;
  if (newest !== row && newest.decisions.length === 0) return refused("already-changed");
  const accepted = row.source === "holder" && decision === "accepted";
  return done({ record, accepted, newestId: newest.id });
}

/** Whether a record is theirs to change, should it still stand. */
export async function mayChange(id: string, actor: Asserter): Promise<boolean> {
  if (!z.uuid().safeParse(id).success) return false;
  const record = await db.education.findFirst({
    where: { id, ...ownOf(actor) },
    select: { personId: true },
  });
  return record !== null && !(await isThemselves(actor, record.personId, db));
}

/** What is recorded of a registrar a colleague changes. A holder changes what they stated of themselves. */
async function isThemselves(actor: Asserter, personId: string, tx: Database): Promise<boolean> {
  return actor.role === "registrar" && (await ownPeople(actor.userId, tx)).has(personId);
}

/** A holder's own word; or what the office recorded, on whoever's word, but not what others hand in themselves. */
function ownOf(actor: Asserter) {
  if (actor.role === "holder") return { personId: actor.personId, source: "holder" };
  const registrars = { grants: { some: { role: "registrar", state: actor.state } } };
  return {
    source: { not: "holder" },
    organizationId: null,
    person: withCaseIn(actor.state),
    OR: [{ recordedById: null }, { recordedBy: registrars }],
  };
}

/** People with a credential in a state's register, of whom its staff may see details. */
export function withCaseIn(state: string) {
  return { credentials: { some: { state, takenBackAt: null } } };
}
