import { z } from "zod";
import type { Prisma } from "@/prisma/generated/client";
import type { ActorOf } from "@/lib/auth/seat";
import { db } from "@/lib/db";
import type { Removal } from "@/lib/intake/forbidden-values";
import { toRemovals } from "@/lib/intake/find-file";
import { Cohort } from "./cohort";
import { toGraduateMapping, type GraduateMapping } from "./graduate-columns";
import { countOutcomes, type OutcomeCounts } from "./row-outcomes";

/** Where a batch stands. `submitting`: the worker is at it, or will be. */
export type BatchStanding = "open" | "submitting" | "submitted" | "undone";

/** A list of graduates that was handed in for a program. */
export interface Batch {
  readonly id: string;
  readonly program: {
    readonly id: string;
    readonly name: string;
    readonly state: string;
    readonly kind: string;
    readonly operatorId: string;
  };
  readonly name: string;
  readonly headers: readonly string[];
  readonly mapping: GraduateMapping;
  readonly removals: readonly Removal[];
  readonly cohort: Cohort;
  readonly sha256: Uint8Array;
  readonly standing: BatchStanding;
  readonly uploadedAt: Date;
  readonly submittedAt: Date | null;
  readonly submittedById: string | null;
  readonly finishedAt: Date | null;
  readonly documentedAt: Date | null;
  readonly undoneAt: Date | null;
  /** What became of the rows; null before it was submitted. */
  readonly counts: OutcomeCounts | null;
}

const selection = {
  id: true,
  program: { select: { id: true, name: true, state: true, kind: true, operatorId: true } },
  name: true,
  headers: true,
  mapping: true,
  dropped: true,
  cohort: true,
  sha256: true,
  uploadedAt: true,
  submittedAt: true,
  submittedById: true,
  finishedAt: true,
  documentedAt: true,
  undoneAt: true,
} as const satisfies Prisma.GraduateBatchSelect;

/** A batch of the operator's own programs; null where it has none with this id. */
export async function findBatch(operator: ActorOf<"operator">, id: string): Promise<Batch | null> {
  return findBatchWhere(id, { program: { operatorId: operator.organizationId } });
}

/** A batch of a program of one state, for its staff; null where that state has none with this id. */
export async function findBatchOfState(state: string, id: string): Promise<Batch | null> {
  return findBatchWhere(id, { program: { state } });
}

/** A batch for the worker. Throws when there is none with this id. */
export async function findStoredBatch(id: string): Promise<Batch> {
  const batch = await findBatchWhere(id, {});
  if (!batch) throw new Error("a batch that is not there");
  return batch;
}

/** The batches of the operator's own programs, the newest first. */
export async function listBatches(operator: ActorOf<"operator">): Promise<readonly Batch[]> {
  return list({ program: { operatorId: operator.organizationId } });
}

/** The batches that were worked off for a program of one state, the newest first. */
export async function listBatchesOfProgram(
  programId: string,
  state: string,
): Promise<readonly Batch[]> {
  return list({ program: { id: programId, state }, finishedAt: { not: null } });
}

async function list(where: Prisma.GraduateBatchWhereInput): Promise<readonly Batch[]> {
  const rows = await db.graduateBatch.findMany({
    where,
    select: selection,
    orderBy: { uploadedAt: "desc" },
    take: 200,
  });
  const counts = await countOutcomes(rows.map(({ id }) => id));
  return rows.map((row) => toBatch(row, counts.get(row.id) ?? null));
}

async function findBatchWhere(
  id: string,
  where: Prisma.GraduateBatchWhereInput,
): Promise<Batch | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await db.graduateBatch.findFirst({ where: { id, ...where }, select: selection });
  return row && toBatch(row, (await countOutcomes([id])).get(id) ?? null);
}

type Row = Prisma.GraduateBatchGetPayload<{ select: typeof selection }>;

function toBatch({ dropped, ...row }: Row, counts: OutcomeCounts | null): Batch {
  return {
    ...row,
    mapping: toGraduateMapping(row.mapping),
    removals: toRemovals(dropped),
    cohort: Cohort.parse(row.cohort),
    standing: standingOf(row),
    counts,
  };
}

function standingOf({
  undoneAt,
  finishedAt,
  submittedAt,
}: Pick<Row, "undoneAt" | "finishedAt" | "submittedAt">): BatchStanding {
  if (undoneAt !== null) return "undone";
  if (finishedAt !== null) return "submitted";
  return submittedAt === null ? "open" : "submitting";
}
