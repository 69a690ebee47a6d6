import type { Added, Need } from "./allocate-need";
import { noScore, plus, type Score } from "./allocate-score";
import type { EducationRecord } from "./facts";
import { round } from "./hours";

/** Where one credential stands while the records are dealt out, day by day. */
export interface Open {
  readonly period: number;
  readonly carried: number;
  /** By key, sure and at best, then those of preparing: each no further than it changes anything. */
  readonly hours: readonly number[];
  readonly chosen: readonly EducationRecord[];
  /** The same for every way to reach the same hours in the same period: what follows is the same too. */
  readonly key: string;
}

/** Before any record was dealt. */
export const begun: Open = opened(0, 0);

/** The open period of a credential with one record more. */
export function withRecord(need: Need, open: Open, added: Added): Open {
  const { period, carried } = open;
  const hours = sum(need, open, added);
  const key = `${String(period)}:${String(carried)}:${hours.join(" ")}`;
  return { period, carried, hours, chosen: [...open.chosen, added.record], key };
}

/** Closes the periods before this one, and says what they came to. */
export function closeTo(need: Need, open: Open, period: number): readonly [Open, Score] {
  let at = open;
  let score = noScore;
  while (at.period < period) {
    const { met, short, shortAtBest, carriesOver } = need.close(at.period, at.chosen, at.carried);
    at = opened(at.period + 1, carriesOver);
    score = plus(score, [met, -short, -shortAtBest]);
  }
  return [at, score];
}

function opened(period: number, carried: number): Open {
  return { period, carried, hours: [], chosen: [], key: `${String(period)}:${String(carried)}:` };
}

/** Preparing fills the total up to its limit only. */
function sum(need: Need, { period, hours }: Open, added: Added): readonly number[] {
  const required = need.periods[period]?.required;
  const keys = required?.sums.map(({ key }) => key) ?? [];
  const limit = required?.atMostPrepared ?? Number.POSITIVE_INFINITY;
  return added.hours.map((more, index) => {
    const before = hours[index] ?? 0;
    const side = Math.floor(index / keys.length);
    if (side >= 2) return Number.isFinite(limit) ? round(Math.min(limit, before + more)) : 0;
    const key = keys[index % keys.length] ?? "total";
    const prepared = added.record.part === "prepared" && key === "total";
    const room = prepared ? limit - (hours[2 * keys.length + side] ?? 0) : Number.POSITIVE_INFINITY;
    return round(Math.min(need.enough(period, key), before + Math.min(more, room)));
  });
}
