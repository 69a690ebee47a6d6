import { round } from "./hours";

/** How good a use of records is: periods met, hours short, and short at best, the hours negative: more is better. */
export type Score = readonly [met: number, short: number, shortAtBest: number];

/** The score of nothing done. */
export const noScore: Score = [0, 0, 0];

/** Two scores together. */
export function plus([a, b, c]: Score, [d, e, f]: Score): Score {
  return [a + d, round(b + e), round(c + f)];
}

/** Above 0 where the first is better: by periods, then by hours for sure, then by hours at best. */
export function compareScores(a: Score, b: Score): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
