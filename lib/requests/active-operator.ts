import { dayOf } from "@/lib/dates";
import type { Database } from "@/lib/db";
import { toDatabaseDay } from "@/lib/db-days";
import { timeZoneOf } from "@/lib/states/catalogue";

/** Whom to tell of a request: the operator's people, by their addresses. */
export interface ActiveOperator {
  readonly program: string;
  readonly addresses: readonly string[];
}

/**
 * The operator of a program that can answer at a moment: the program is recognized on that day and somebody
 * works here for its operator. Null when it has closed, or nobody there could open the request.
 */
export async function activeOperator(
  tx: Database,
  programId: string,
  at: Date,
): Promise<ActiveOperator | null> {
  const program = await tx.program.findUnique({
    where: { id: programId },
    select: { name: true, state: true, operatorId: true },
  });
  if (!program) return null;
  const day = toDatabaseDay(dayOf(at, timeZoneOf(program.state)));
  const inForce = { from: { lte: day }, OR: [{ to: null }, { to: { gte: day } }] };
  const recognized = await tx.programRecognition.count({ where: { programId, ...inForce } });
  const people = await tx.user.findMany({
    where: {
      grants: { some: { role: "operator", organizationId: program.operatorId, ...inForce } },
    },
    select: { email: true },
  });
  if (recognized === 0 || people.length === 0) return null;
  return { program: program.name, addresses: people.map(({ email }) => email) };
}
