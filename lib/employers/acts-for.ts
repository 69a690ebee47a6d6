import { today } from "@/lib/dates";
import { db } from "@/lib/db";
import { toDatabaseDay } from "@/lib/db-days";

/** Whether somebody acts for an employer today. A job asks again: it may begin long after it was asked for. */
export async function actsFor(organizationId: string, userId: string): Promise<boolean> {
  const on = toDatabaseDay(today("UTC"));
  const grant = { organizationId, userId, role: "employer", from: { lte: on } };
  const count = await db.roleGrant.count({
    where: { ...grant, OR: [{ to: null }, { to: { gte: on } }] },
  });
  return count > 0;
}
