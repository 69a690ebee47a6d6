import { employmentsAt } from "./employments";
import { lastLookUps } from "./last-look-ups";
import { findRound, type LookUpRound } from "./look-up-round";

/** How many of an employer's people were looked up again, and how the work on it stands. */
export interface RoundProgress {
  readonly done: number;
  readonly total: number;
  readonly work: LookUpRound["work"] | "finished";
}

/** How far looking up an employer's people is. Finished also where nothing was asked for. */
export async function roundProgress(organizationId: string): Promise<RoundProgress> {
  const [round, { current }] = await Promise.all([
    findRound(organizationId),
    employmentsAt(organizationId),
  ]);
  const ids = [...new Set(current.flatMap(({ credential }) => credential?.id ?? []))];
  const total = ids.length;
  if (!round) return { done: total, total, work: "finished" };
  const last = await lastLookUps(organizationId, ids);
  const reached = ids.filter((id) => (last.get(id)?.at ?? 0) >= round.begun);
  return { done: reached.length, total, work: round.work };
}
