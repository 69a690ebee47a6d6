import { z } from "zod";
import type { Prisma } from "@/prisma/generated/client";
import { db, type Database } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import { toActionReasons, type ActionReason } from "./action-reasons";
import { closureSelection, custodyOf, type Custody } from "./custody";
import type { Days, RecognitionAction } from "./recognized-days";

/** What was done to a program's recognition, with why and by whom. */
export interface ProgramAction extends RecognitionAction {
  readonly reasons: readonly ActionReason[];
  /** In the words of who did it; null when there are none or they were redacted. */
  readonly remark: string | null;
  readonly by: string | null;
  readonly byId: string | null;
  /** When every credential of the window was decided and the employers were told. */
  readonly concludedAt: Date | null;
}

/** A program with its recognition and everything that was done to it, the oldest first. */
export interface Program {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly kind: string;
  readonly operator: { readonly id: string; readonly name: string };
  readonly custody: Custody | null;
  readonly recognized: readonly Days[];
  readonly actions: readonly ProgramAction[];
}

/** Everything that is read of a program. */
export const programSelection = {
  id: true,
  name: true,
  state: true,
  kind: true,
  operator: { select: { id: true, name: true, closure: closureSelection } },
  recognitions: { orderBy: { from: "asc" } },
  actions: {
    orderBy: [{ recordedAt: "asc" }, { id: "asc" }],
    include: { remark: true, recordedBy: { select: { name: true } } },
  },
} satisfies Prisma.ProgramSelect;

/** The program of a state with an id; null where that state has none. */
export async function findProgram(
  id: string,
  state: string,
  database: Database = db,
): Promise<Program | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await database.program.findFirst({
    where: { id, state },
    select: programSelection,
  });
  return row && toProgram(row);
}

/** As `findProgram`, and makes changes to the program take turns until the transaction ends. */
export async function lockProgram(
  tx: Database,
  id: string,
  state: string,
): Promise<Program | null> {
  if (!z.uuid().safeParse(id).success) return null;
  await tx.$queryRaw`select id from program where id = ${id}::uuid for update`;
  return findProgram(id, state, tx);
}

/** A row as the registry speaks of it. */
export function toProgram(
  row: Prisma.ProgramGetPayload<{ select: typeof programSelection }>,
): Program {
  const { closure, ...operator } = row.operator;
  return {
    id: row.id,
    name: row.name,
    state: row.state,
    kind: row.kind,
    operator,
    custody: custodyOf(closure),
    recognized: row.recognitions.map(({ from, to }) => ({
      from: fromDatabaseDay(from),
      to: fromDatabaseDay(to),
    })),
    actions: row.actions.map((action) => ({
      id: action.id,
      kind: action.kind,
      from: fromDatabaseDay(action.from),
      to: fromDatabaseDay(action.to),
      concernsId: action.concernsId,
      recordedAt: action.recordedAt,
      reasons: toActionReasons(action.reasons),
      remark: action.remark?.redactedAt === null ? action.remark.text : null,
      by: action.recordedBy?.name ?? null,
      byId: action.recordedById,
      concludedAt: action.concludedAt,
    })),
  };
}
