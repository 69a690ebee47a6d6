import { addDays, type PlainDate, today } from "@/lib/dates";
import { fromDatabaseDay, toDatabaseDay } from "@/lib/db-days";
import type { Database } from "@/lib/db";
import { type Actor, recordEvent } from "@/lib/history/record-event";
import type { Role } from "./roles";
import { zoneOf } from "./zone";

/** A role with its scope: a registrar's state, an operator's or employer's organization, a holder's person. */
export interface RoleInScope {
  readonly role: Role;
  readonly state?: string | undefined;
  readonly organizationId?: string | undefined;
  readonly personId?: string | undefined;
}

/** Gives a user a role, with its event, from today (or `from`) on. One they already have stays as it is. */
export async function grantRole(
  tx: Database,
  grant: RoleInScope & {
    readonly userId: string;
    readonly from?: PlainDate;
    readonly to?: PlainDate;
  },
  actor: Actor,
): Promise<{ readonly grantId: string; readonly isNew: boolean }> {
  await lockUser(tx, grant.userId);
  const state = grant.state ?? null;
  const day = today(zoneOf(state));
  const scope = {
    userId: grant.userId,
    role: grant.role,
    state,
    organizationId: grant.organizationId ?? null,
    personId: grant.personId ?? null,
  };
  const existing = await tx.roleGrant.findFirst({
    where: { ...scope, OR: [{ to: null }, { to: { gte: toDatabaseDay(day) } }] },
    select: { id: true },
  });
  if (existing) return { grantId: existing.id, isNew: false };

  const from = grant.from ?? day;
  const to = grant.to ?? null;
  const { id } = await tx.roleGrant.create({
    data: { ...scope, from: toDatabaseDay(from), to: toDatabaseDay(to), grantedById: actor.userId },
    select: { id: true },
  });
  await recordEvent(tx, {
    type: "role-granted",
    effectiveOn: from,
    actor,
    personId: grant.personId,
    organizationId: grant.organizationId,
    after: { grantId: id, ...scope, from, to },
  });
  return { grantId: id, isNew: true };
}

/**
 * Takes a role away at once, with its event: its last day was yesterday. A grant that began today, or has
 * not begun, never had a last day: only its events stay.
 */
export async function revokeGrant(
  tx: Database,
  grantId: string,
  actor: Actor,
): Promise<"revoked" | "no-such-grant" | "already-over"> {
  const grant = await tx.roleGrant.findUnique({ where: { id: grantId } });
  if (!grant) return "no-such-grant";
  await lockUser(tx, grant.userId);
  const day = today(zoneOf(grant.state));
  const [from, to] = [fromDatabaseDay(grant.from), fromDatabaseDay(grant.to)];
  if (to !== null && to < day) return "already-over";

  const lastDay = addDays(day, -1);
  const hadADay = from <= lastDay;
  if (hadADay) {
    await tx.roleGrant.update({ where: { id: grantId }, data: { to: toDatabaseDay(lastDay) } });
  } else {
    await tx.roleGrant.delete({ where: { id: grantId } });
  }
  const { userId, role, state, organizationId, personId } = grant;
  const scope = { grantId, userId, role, state, organizationId, personId, from };
  await recordEvent(tx, {
    type: "role-revoked",
    effectiveOn: day,
    actor,
    personId: personId ?? undefined,
    organizationId: organizationId ?? undefined,
    before: { ...scope, to },
    after: { ...scope, to: hadADay ? lastDay : null, withdrawn: !hadADay },
  });
  return "revoked";
}

/** Two grants to the same user are decided one after the other. */
async function lockUser(tx: Database, userId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM app_user WHERE id = ${userId}::uuid FOR UPDATE`;
}
