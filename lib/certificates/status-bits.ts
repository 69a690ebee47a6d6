import { db } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import { dayOf } from "@/lib/dates";
import { timeZoneOf } from "@/lib/states/catalogue";

/**
 * The entries of a list that are set at a moment. Revoked: superseded editions, and credentials revoked, given
 * up or taken back. Suspended: credentials under suspension that day, by the calendar of their state.
 */
export async function entriesSet(
  listId: string,
  purpose: string,
  now: Date,
): Promise<readonly number[]> {
  return purpose === "suspension"
    ? suspendedEntries(listId, now)
    : [...(await overtakenEntries(listId)), ...(await revokedEntries(listId, now))];
}

async function overtakenEntries(listId: string): Promise<readonly number[]> {
  const editions = await db.edition.findMany({
    where: {
      revocationListId: listId,
      OR: [{ supersededAt: { not: null } }, { credential: { takenBackAt: { not: null } } }],
    },
    select: { revocationIndex: true },
  });
  return editions.map(({ revocationIndex }) => revocationIndex);
}

async function revokedEntries(listId: string, now: Date): Promise<readonly number[]> {
  const editions = await db.edition.findMany({
    where: { revocationListId: listId, credential: { actions: { some: { withdrawnAt: null } } } },
    select: { revocationIndex: true, credential: { select: credential } },
  });
  return editions
    .filter((edition) => isUnder(edition.credential, ["revoked", "surrendered"], now))
    .map(({ revocationIndex }) => revocationIndex);
}

async function suspendedEntries(listId: string, now: Date): Promise<readonly number[]> {
  const editions = await db.edition.findMany({
    where: { suspensionListId: listId, credential: { actions: { some: { withdrawnAt: null } } } },
    select: { suspensionIndex: true, credential: { select: credential } },
  });
  return editions
    .filter((edition) => isUnder(edition.credential, ["suspended"], now))
    .map(({ suspensionIndex }) => suspensionIndex);
}

const credential = {
  state: true,
  actions: { where: { withdrawnAt: null }, select: { kind: true, from: true, to: true } },
} as const;

function isUnder(
  of: {
    readonly state: string;
    readonly actions: readonly {
      readonly kind: string;
      readonly from: Date;
      readonly to: Date | null;
    }[];
  },
  kinds: readonly string[],
  now: Date,
): boolean {
  const day = dayOf(now, timeZoneOf(of.state));
  return of.actions.some(({ kind, from, to }) => {
    const last = fromDatabaseDay(to);
    return kinds.includes(kind) && fromDatabaseDay(from) <= day && (last === null || day <= last);
  });
}
