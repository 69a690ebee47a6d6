import type { PlainDate } from "@/lib/dates";
import type { Database } from "@/lib/db";
import { toDatabaseDay } from "@/lib/db-days";
import type { Registrar } from "@/lib/registry/cases";

/** The addresses of the registrars whom a state's office has on a day, each once. */
export async function addressesOfOffice(
  tx: Database,
  state: string,
  on: PlainDate,
): Promise<readonly string[]> {
  const people = await tx.user.findMany({
    where: { grants: { some: seatIn(state, on) } },
    select: { email: true },
    orderBy: { createdAt: "asc" },
  });
  return people.map(({ email }) => email);
}

/** Whether the office has another registrar on a day, who can decide about what this one did. */
export async function hasColleague(
  tx: Database,
  { userId, state }: Registrar,
  on: PlainDate,
): Promise<boolean> {
  const others = await tx.roleGrant.count({
    where: { ...seatIn(state, on), userId: { not: userId } },
  });
  return others > 0;
}

function seatIn(state: string, on: PlainDate) {
  const day = toDatabaseDay(on);
  return {
    role: "registrar",
    state,
    from: { lte: day },
    OR: [{ to: null }, { to: { gte: day } }],
  };
}
