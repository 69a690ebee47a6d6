import type { Prisma } from "@/prisma/generated/client";
import { db } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import type { PlainDate } from "@/lib/dates";
import { keptBy } from "@/lib/programs/custody";

/** A program of an operator, or whose records it keeps, with its recognition. */
export interface OwnProgram {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly kind: string;
  /** The closed operator for which the records are kept; null for the operator's own programs. */
  readonly inCustodyOf: string | null;
  readonly recognized: readonly { readonly from: PlainDate; readonly to: PlainDate | null }[];
  /** How many of its graduates are in the register. */
  readonly graduates: number;
}

/** The programs that somebody of an organization sees: its own, and those whose records it keeps. */
export function programsOf(organizationId: string): Prisma.ProgramWhereInput {
  return {
    OR: [{ operatorId: organizationId }, { operator: keptBy(organizationId) }],
  };
}

/** The programs of an operator and those in its custody, and nobody else's. */
export async function listOwnPrograms(organizationId: string): Promise<readonly OwnProgram[]> {
  const rows = await db.program.findMany({
    where: programsOf(organizationId),
    orderBy: { name: "asc" },
    include: {
      operator: { select: { name: true } },
      recognitions: { orderBy: { from: "asc" } },
      _count: { select: { credentials: { where: { takenBackAt: null } } } },
    },
  });
  return rows.map(({ id, name, state, kind, operatorId, operator, recognitions, _count }) => ({
    id,
    name,
    state,
    kind,
    inCustodyOf: operatorId === organizationId ? null : operator.name,
    recognized: recognitions.map(({ from, to }) => ({
      from: fromDatabaseDay(from),
      to: fromDatabaseDay(to),
    })),
    graduates: _count.credentials,
  }));
}
