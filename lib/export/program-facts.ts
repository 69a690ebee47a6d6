import type { Prisma } from "@/prisma/generated/client";
import { fromDatabaseDay } from "@/lib/db-days";
import { asSet, type JsonObject } from "./canonical";
import { nameProgram } from "./program-key";

/** What is read of a program. */
export const programSelection = {
  state: true,
  kind: true,
  name: true,
  recordedAt: true,
  recognitions: { select: { from: true, to: true, source: true, recordedAt: true } },
  actions: {
    include: {
      concerns: { select: { kind: true, from: true, to: true } },
      decisions: {
        where: { credential: { takenBackAt: null } },
        orderBy: [{ recordedAt: "asc" }, { id: "asc" }],
        select: { decision: true, recordedAt: true, credential: { select: { number: true } } },
      },
    },
  },
} as const satisfies Prisma.ProgramSelect;

type Row = Prisma.ProgramGetPayload<{ select: typeof programSelection }>;
type Action = Row["actions"][number];

/** The facts of a program that stand: the days of its recognition, what limited it, what was decided since. */
export function programFacts(row: Row): JsonObject {
  return {
    ...nameProgram(row),
    recordedAt: row.recordedAt.toISOString(),
    recognitions: asSet(
      row.recognitions.map(({ source, recordedAt, ...days }) => ({
        ...spanFacts(days),
        source,
        recordedAt: recordedAt.toISOString(),
      })),
    ),
    actions: asSet(row.actions.map(actionFacts)),
  };
}

function actionFacts(action: Action): JsonObject {
  const { kind, concerns, reasons, recordedAt, concludedAt } = action;
  // The latest decision about a credential stands: it replaces the earlier ones here.
  const decisions = new Map(action.decisions.map((one) => [one.credential.number, one]));
  return {
    kind,
    ...spanFacts(action),
    concerns: concerns && { kind: concerns.kind, ...spanFacts(concerns) },
    reasons: [...reasons].sort(),
    recordedAt: recordedAt.toISOString(),
    concludedAt: concludedAt?.toISOString() ?? null,
    decisions: asSet(
      [...decisions].map(([credential, one]) => ({
        credential,
        decision: one.decision,
        recordedAt: one.recordedAt.toISOString(),
      })),
    ),
  };
}

function spanFacts({ from, to }: { readonly from: Date; readonly to: Date | null }) {
  return { from: fromDatabaseDay(from), to: fromDatabaseDay(to) };
}
