import type { PlainDate } from "@/lib/dates";
import type { Database } from "@/lib/db";
import { toDatabaseDay } from "@/lib/db-days";

/** The addresses of those who act for an operator on a day. */
export async function applicantAddresses(
  tx: Database,
  organizationId: string,
  on: PlainDate,
): Promise<readonly string[]> {
  const day = toDatabaseDay(on);
  const inForce = { from: { lte: day }, OR: [{ to: null }, { to: { gte: day } }] };
  const people = await tx.user.findMany({
    where: { grants: { some: { role: "operator", organizationId, ...inForce } } },
    select: { email: true },
    orderBy: { email: "asc" },
  });
  return people.map(({ email }) => email);
}
