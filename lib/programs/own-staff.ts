import { today, type PlainDate } from "@/lib/dates";
import { db, type Database } from "@/lib/db";
import { fromDatabaseDay, toDatabaseDay } from "@/lib/db-days";

/** Somebody of an organization with a role in it today or from a later day on. */
export interface StaffMember {
  readonly grantId: string;
  readonly userId: string;
  readonly name: string | null;
  readonly email: string;
  readonly role: string;
  readonly from: PlainDate;
}

/** The people of an organization and their roles there, those who came first at the top. */
export async function listOwnStaff(organizationId: string): Promise<readonly StaffMember[]> {
  const grants = await db.roleGrant.findMany({
    where: { organizationId, ...notOver() },
    include: { user: { select: { name: true, email: true } } },
    orderBy: [{ from: "asc" }, { recordedAt: "asc" }],
  });
  return grants.map(({ id, userId, user, role, from }) => ({
    grantId: id,
    userId,
    name: user.name,
    email: user.email,
    role,
    from: fromDatabaseDay(from),
  }));
}

/**
 * Whether somebody still works for an organization as its operator. Takes turns with everybody else who changes its
 * people, so that two who end each other's role at once do not leave nobody.
 */
export async function stillOperates(
  tx: Database,
  { userId, organizationId }: { readonly userId: string; readonly organizationId: string },
): Promise<boolean> {
  await tx.$queryRaw`select id from organization where id = ${organizationId}::uuid for update`;
  const day = { lte: toDatabaseDay(today("UTC")) };
  const own = { userId, organizationId, role: "operator", from: day, ...notOver() };
  return (await tx.roleGrant.count({ where: own })) > 0;
}

/** Grants without a scope in a state hold in universal time. */
function notOver() {
  return { OR: [{ to: null }, { to: { gte: toDatabaseDay(today("UTC")) } }] };
}
