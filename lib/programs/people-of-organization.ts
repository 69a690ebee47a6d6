import type { PlainDate } from "@/lib/dates";
import type { Database } from "@/lib/db";
import { toDatabaseDay } from "@/lib/db-days";

/** The addresses of who works in a role for an organization on a day, each once. */
export async function addressesOf(
  tx: Database,
  organizationId: string,
  role: "operator" | "employer",
  on: PlainDate,
): Promise<readonly string[]> {
  const day = toDatabaseDay(on);
  const inForce = { from: { lte: day }, OR: [{ to: null }, { to: { gte: day } }] };
  const people = await tx.user.findMany({
    where: { grants: { some: { role, organizationId, ...inForce } } },
    select: { email: true },
    orderBy: { createdAt: "asc" },
  });
  return people.map(({ email }) => email);
}
