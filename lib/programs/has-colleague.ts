import type { PlainDate } from "@/lib/dates";
import type { Database } from "@/lib/db";
import { toDatabaseDay } from "@/lib/db-days";
import type { Registrar } from "@/lib/registry/cases";

/** Whether the office has another registrar on a day, who can decide about what this one did. */
export async function hasColleague(
  tx: Database,
  { userId, state }: Registrar,
  on: PlainDate,
): Promise<boolean> {
  const day = toDatabaseDay(on);
  const others = await tx.roleGrant.count({
    where: {
      role: "registrar",
      state,
      userId: { not: userId },
      from: { lte: day },
      OR: [{ to: null }, { to: { gte: day } }],
    },
  });
  return others > 0;
}
