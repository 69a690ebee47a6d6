import type { Need } from "./allocate-need";
import { begun, closeTo, withRecord } from "./allocate-open";
import { compareScores, noScore, plus, type Score } from "./allocate-score";
import type { EducationRecord } from "./facts";

/** The credentials that a record serves, by name. */
export interface Service {
  readonly record: EducationRecord;
  readonly names: readonly string[];
}

/** The services of records, the earliest first, less those without which nothing is worse: the latest go first. */
export function withoutSuperfluous(
  needs: readonly Need[],
  services: readonly Service[],
): readonly Service[] {
  let kept = services;
  for (const { record, names } of services.toReversed()) {
    for (const name of names) {
      const fewer = without(kept, record, name);
      const touched = needs.filter((need) => names.includes(need.name));
      if (compareScores(worth(touched, fewer), worth(touched, kept)) >= 0) kept = fewer;
    }
  }
  return kept.filter(({ names }) => names.length > 0);
}

function without(
  services: readonly Service[],
  record: EducationRecord,
  name: string,
): readonly Service[] {
  return services.map((one) =>
    one.record === record ? { record, names: one.names.filter((other) => other !== name) } : one,
  );
}

/** What these credentials come to, each with the records that serve it. */
function worth(needs: readonly Need[], services: readonly Service[]): Score {
  return needs.map((need) => worthOf(need, services)).reduce(plus, noScore);
}

function worthOf(need: Need, services: readonly Service[]): Score {
  let open = begun;
  let score = noScore;
  for (const { record, names } of services) {
    if (!names.includes(need.name)) continue;
    const others = names.filter((other) => other !== need.name);
    const added = need.adds(record, others);
    if (added === null) continue;
    const [at, came] = closeTo(need, open, added.period);
    score = plus(score, came);
    open = withRecord(need, at, added);
  }
  return plus(score, closeTo(need, open, need.periods.length)[1]);
}
