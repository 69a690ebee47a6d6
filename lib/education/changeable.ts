import { z } from "zod";
import type { Education } from "@/prisma/generated/client";
import type { ActorOf } from "@/lib/auth/seat";
import { db, type Database } from "@/lib/db";
import { lockPerson, type Registrar } from "@/lib/registry/cases";
import { done, refused, type Result } from "@/lib/result";

/** Who changes what they themselves put on record: a holder, or a state's office. */
export type Asserter = ActorOf<"holder"> | Registrar;

/** Why a record may not be changed: it is not theirs, or it was changed or withdrawn already. */
export type ChangeRefusal = "not-found" | "already-changed";

/** A record of education that may be changed by who asserted it. Changes to its person wait until this one is done. */
export async function lockChangeable(
  tx: Database,
  id: string,
  actor: Asserter,
): Promise<Result<Education, ChangeRefusal>> {
  if (!z.uuid().safeParse(id).success) return refused("not-found");
  const record = await tx.education.findFirst({ where: { id, ...ownOf(actor) } });
  if (!record) return refused("not-found");
  await lockPerson(tx, record.personId);
  const changed = { OR: [{ amendedBy: { isNot: null } }, { decisions: { some: withdrawn } }] };
  if ((await tx.education.count({ where: { id, ...changed } })) > 0) {
    return refused("already-changed");
  }
  return done(record);
}

const withdrawn = { decision: "withdrawn" };

/** Whether a record is theirs to change, should it still stand. */
export async function mayChange(id: string, actor: Asserter): Promise<boolean> {
  if (!z.uuid().safeParse(id).success) return false;
  return (await db.education.count({ where: { id, ...ownOf(actor) } })) > 0;
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
