import { reviseDocuments } from "@/lib/certificates/revise-documents";
import { db, type Database } from "@/lib/db";
import { fromDatabaseDay, toDatabaseDay } from "@/lib/db-days";
import { addYears, type PlainDate } from "@/lib/dates";
import type { EventType } from "@/lib/history/event-types";
import { recordEvent } from "@/lib/history/record-event";
import type { Action } from "@/lib/rules/facts";
import { done, refused, type Result } from "@/lib/result";
import { toActionKind } from "./action-kinds";
import { lockCase, type NotTheirs, type Registrar } from "./cases";
import { tellHolder } from "./tell-holder";

/** What the office does to a credential, and why. The reason stays in the record. */
export interface NewAction extends Action {
  readonly reason: string;
}

/** Why no action is recorded, whatever it is. */
export type ActionRefusal = NotTheirs | "before-issue" | "too-far-ahead";

const eventOf = {
  suspended: "credential-suspended",
  revoked: "credential-revoked",
  surrendered: "surrender-recorded",
} as const satisfies Record<Action["kind"], EventType>;

/**
 * Records what the office does to a credential, unless `refuse` finds a reason against it among the actions
 * that stand. Two registrars take turns: the second sees what the first recorded. `today` is the office's day.
 */
export async function recordAction<Refusal extends string>(
  number: string,
  action: NewAction,
  actor: Registrar,
  today: PlainDate,
  refuse: (standing: readonly Action[]) => Refusal | null,
): Promise<Result<null, Refusal | ActionRefusal>> {
  return db.$transaction((tx) => recordActionIn(tx, number, action, actor, today, refuse));
}

/** As `recordAction`, in the transaction of something else that is decided with it. */
export async function recordActionIn<Refusal extends string>(
  tx: Database,
  number: string,
  { kind, from, to, reason }: NewAction,
  actor: Registrar,
  today: PlainDate,
  refuse: (standing: readonly Action[]) => Refusal | null,
): Promise<Result<null, Refusal | ActionRefusal>> {
  const opened = await lockCase(tx, number, actor);
  if (!opened.ok) return opened;
  const credential = opened.value;
  const issuedOn = fromDatabaseDay(credential.issuedOn);
  const wrong = wrongDay(from, issuedOn, today) ?? refuse(await standingActions(tx, credential.id));
  if (wrong !== null) return refused(wrong);

  const { id } = await tx.action.create({
    data: {
      credentialId: credential.id,
      kind,
      from: toDatabaseDay(from),
      to: toDatabaseDay(to),
      source: "registrar",
      recordedById: actor.userId,
    },
    select: { id: true },
  });
  await recordEvent(tx, {
    type: eventOf[kind],
    effectiveOn: from,
    actor,
    personId: credential.personId,
    credentialId: credential.id,
    after: { id, kind, from, to, source: "registrar" },
    reason,
  });
  await reviseDocuments(tx, credential.id);
  await tellHolder(tx, credential.id, { what: kind, from, to }, today);
  return done(null);
}

/** Why an action cannot begin on a day: before the credential did, or more than a year ahead. */
export function wrongDay(
  from: PlainDate,
  issuedOn: PlainDate | null,
  today: PlainDate,
): "before-issue" | "too-far-ahead" | null {
  if (issuedOn !== null && from < issuedOn) return "before-issue";
  return isTooFarAhead(from, today) ? "too-far-ahead" : null;
}

/** Whether a day is so far ahead that its year is more likely a slip of the keyboard. */
export function isTooFarAhead(day: PlainDate, today: PlainDate): boolean {
  return day > addYears(today, 1);
}

/** The actions on a credential that were not withdrawn, the earliest first. */
export async function standingActions(
  tx: Database,
  credentialId: string,
): Promise<readonly (Action & { readonly id: string })[]> {
  const rows = await tx.action.findMany({
    where: { credentialId, withdrawnAt: null },
    orderBy: { from: "asc" },
    select: { id: true, kind: true, from: true, to: true },
  });
  return rows.map(({ id, kind, from, to }) => ({
    id,
    kind: toActionKind(kind),
    from: fromDatabaseDay(from),
    to: fromDatabaseDay(to),
  }));
}
