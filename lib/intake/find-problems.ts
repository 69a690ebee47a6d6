import { Prisma } from "@/prisma/generated/client";
import { db } from "@/lib/db";
import { countOutcomes, type ImportCounts } from "./count-outcomes";
import { countStored } from "./count-stored";
import { findRows, type LegacyFile } from "./find-file";
import { judgeFile } from "./judge-file";
import { toReasons, type Reason, type ReasonCode } from "./reasons";
import { policyForToday } from "./state-policy";

/** A row that waits, or would wait, for a person. */
export interface ProblemRow {
  readonly number: number;
  readonly cells: readonly string[];
  readonly reasons: readonly Reason[];
}

/** What becomes of the rows of a file, and some of those that need a person. */
export interface ImportView {
  readonly counts: ImportCounts;
  readonly problems: readonly ProblemRow[];
}

/** Which of the rows that need a person are looked at: those with a reason (null: all), so many from so far on. */
export interface ProblemWindow {
  readonly code: ReasonCode | null;
  readonly skip: number;
  readonly take: number;
}

/** What the import of a file would do. Judged anew unless it was judged within the last minute. */
export async function viewPlan(file: LegacyFile, window: ProblemWindow): Promise<ImportView> {
  const { counts, waiting } = await recentPlan(file);
  const asked = waiting.filter(({ reasons }) => hasReason(reasons, window.code));
  return { counts, problems: asked.slice(window.skip, window.skip + window.take) };
}

/** What the import of a file did. */
export async function viewOutcome(file: LegacyFile, window: ProblemWindow): Promise<ImportView> {
  const withReason =
    window.code === null
      ? Prisma.empty
      : Prisma.sql`and reasons @> ${JSON.stringify([{ code: window.code }])}::jsonb`;
  const [counts, rows] = await Promise.all([
    countStored(file.id),
    db.$queryRaw<{ number: number; cells: string[]; reasons: unknown }[]>`
      select number, cells, reasons from legacy_row
      where file_id = ${file.id}::uuid and outcome = 'needs-review' ${withReason}
      order by number offset ${window.skip} limit ${window.take}`,
  ]);
  return { counts, problems: rows.map((row) => ({ ...row, reasons: toReasons(row.reasons) })) };
}

interface Plan {
  readonly counts: ImportCounts;
  readonly waiting: readonly ProblemRow[];
}

const freshFor = 60_000;
const plans = new Map<string, { readonly at: number; readonly plan: Promise<Plan> }>();

/** Paging through a plan asks for it again and again; the last few are kept in memory. */
async function recentPlan(file: LegacyFile): Promise<Plan> {
  const key = JSON.stringify([file.id, file.mapping]);
  const now = performance.now();
  for (const [name, { at }] of plans) if (now - at > freshFor) plans.delete(name);
  const recent = plans.get(key);
  if (recent) return recent.plan;
  const plan = makePlan(file);
  plans.set(key, { at: now, plan });
  plan.catch(() => plans.delete(key));
  return plan;
}

async function makePlan(file: LegacyFile): Promise<Plan> {
  const policy = policyForToday(file.state);
  if (!policy) throw new Error(`a stored file of no state: ${file.state}`);
  const rows = (await findRows(file.id)).map(({ cells }) => cells);
  const judgements = await judgeFile(file, rows, policy);
  const waiting = judgements.flatMap((judgement, index): ProblemRow[] =>
    judgement.outcome === "needs-review"
      ? [{ number: index + 1, cells: rows[index] ?? [], reasons: judgement.reasons }]
      : [],
  );
  return { counts: countOutcomes(judgements), waiting };
}

function hasReason(reasons: readonly Reason[], code: ReasonCode | null): boolean {
  return code === null || reasons.some((reason) => reason.code === code);
}
