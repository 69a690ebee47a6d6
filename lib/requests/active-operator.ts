import { dayOf } from "@/lib/dates";
import type { Database } from "@/lib/db";
import { programSelection, toProgram } from "@/lib/programs/find-program";
import { addressesOf } from "@/lib/programs/people-of-organization";
import { recognitionOn } from "@/lib/programs/recognition-on";
import { timeZoneOf } from "@/lib/states/catalogue";

/** Whom to tell of a request: the operator's people, by their addresses. */
export interface ActiveOperator {
  readonly program: string;
  readonly addresses: readonly string[];
}

/**
 * The operator of a program that can answer at a moment: the program is recognized on that day and somebody
 * works here for its operator; or, since that closed, whoever keeps its records. Null when the office has to
 * answer, because it keeps them itself or nobody there could open the request.
 */
export async function activeOperator(
  tx: Database,
  programId: string,
  at: Date,
): Promise<ActiveOperator | null> {
  const row = await tx.program.findUnique({ where: { id: programId }, select: programSelection });
  if (!row) return null;
  const { name, state, operator, custody, recognized, actions } = toProgram(row);
  const day = dayOf(at, timeZoneOf(state));
  const isHandedOver = custody !== null && custody.since <= day;
  const isOpen = recognitionOn(recognized, actions, day).standing === "recognized";
  const who = isHandedOver ? custody.keeper : isOpen ? operator : null;
  if (who === null) return null;
  const addresses = await addressesOf(tx, who.id, "operator", day);
  return addresses.length === 0 ? null : { program: name, addresses };
}
