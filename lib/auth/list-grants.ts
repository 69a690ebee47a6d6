import { db } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import type { PlainDate } from "@/lib/dates";
import { foldAddress } from "./address";

/** A role somebody has, had or will have, for those who administer the registry. */
export interface ListedGrant {
  readonly id: string;
  readonly email: string;
  readonly role: string;
  /** The state or organization; null for the whole registry, and for holders, whose person is not named here. */
  readonly scope: string | null;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/** Every grant, or those to one address, in the order in which they were made. */
export async function listGrants(email?: string): Promise<readonly ListedGrant[]> {
  const grants = await db.roleGrant.findMany({
    where: email === undefined ? {} : { user: { folded: foldAddress(email) } },
    include: { user: { select: { email: true } }, organization: { select: { name: true } } },
    orderBy: { recordedAt: "asc" },
  });
  return grants.map(({ id, user, role, state, organization, from, to }) => ({
    id,
    email: user.email,
    role,
    scope: state ?? organization?.name ?? null,
    from: fromDatabaseDay(from),
    to: fromDatabaseDay(to),
  }));
}
