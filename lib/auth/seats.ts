import { today } from "@/lib/dates";
import type { Database } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import { holderAt } from "./holder-address";
import { asRole, roles } from "./roles";
import { type Granted, seatOf, type Seat } from "./seat";
import { zoneOf } from "./zone";

/** What a seat is read from. */
export const grantSelection = {
  id: true,
  userId: true,
  role: true,
  state: true,
  organizationId: true,
  personId: true,
  from: true,
  to: true,
  organization: { select: { name: true } },
} as const;

/** The columns that `grantSelection` reads. */
export interface GrantRow extends Granted {
  readonly from: Date;
  readonly to: Date | null;
}

/**
 * The seats that these grants of one user give today, in the order of `roles`, the oldest first. A grant
 * holds from its first to its last day in the zone of its state. A holder's seat follows the address: it
 * is gone as soon as the user's address is no longer that one person's.
 */
export async function seatsToday(
  tx: Database,
  folded: string,
  grants: readonly GrantRow[],
): Promise<readonly Seat[]> {
  const inForce = grants.filter(isInForce).sort(byRoleThenAge);
  if (!inForce.some(({ role }) => role === "holder")) return inForce.map(seatOf);
  const holder = await holderAt(tx, folded);
  return inForce
    .filter(({ role, personId }) => role !== "holder" || personId === holder?.personId)
    .map(seatOf);
}

function isInForce({ from, to, state }: GrantRow): boolean {
  const day = today(zoneOf(state));
  return fromDatabaseDay(from) <= day && (to === null || day <= fromDatabaseDay(to));
}

function byRoleThenAge(a: GrantRow, b: GrantRow): number {
  return rank(a) - rank(b) || Number(a.from) - Number(b.from) || a.id.localeCompare(b.id);
}

function rank({ role }: GrantRow): number {
  const known = asRole(role);
  return known === null ? roles.length : roles.indexOf(known);
}
