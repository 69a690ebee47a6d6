import type { Judgement } from "./judge-rows";
import type { ReasonCode } from "./reasons";

/** How many rows of a file became what. The six outcomes sum to `rows`. */
export interface ImportCounts {
  readonly rows: number;
  readonly registered: number;
  readonly needsReview: number;
  readonly repeats: number;
  readonly blank: number;
  readonly headers: number;
  readonly alreadyThere: number;
  /** Rows that wait, by what they wait for. A row with two reasons counts under both. */
  readonly problems: Readonly<Partial<Record<ReasonCode, number>>>;
}

/** Counts what became, or would become, of the rows of a file. */
export function countOutcomes(judgements: readonly Judgement[]): ImportCounts {
  const count = (outcome: Judgement["outcome"]) =>
    judgements.filter((judgement) => judgement.outcome === outcome).length;
  const problems: Partial<Record<ReasonCode, number>> = {};
  for (const judgement of judgements) {
    if (judgement.outcome !== "needs-review") continue;
    for (const code of new Set(judgement.reasons.map((reason) => reason.code))) {
      problems[code] = (problems[code] ?? 0) + 1;
    }
  }
  return {
    rows: judgements.length,
    registered: count("registered"),
    needsReview: count("needs-review"),
    repeats: count("repeat"),
    blank: count("blank"),
    headers: count("header"),
    alreadyThere: count("already-there"),
    problems,
  };
}

/** What a file that is all in the register says when it comes again: what is there is already there. */
export function countAgain(counts: ImportCounts): ImportCounts {
  const { registered, needsReview, alreadyThere } = counts;
  return {
    ...counts,
    registered: 0,
    needsReview: 0,
    alreadyThere: registered + needsReview + alreadyThere,
    problems: {},
  };
}
