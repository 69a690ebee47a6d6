import { assess, type Assessment, type EducationPolicy } from "./assessment";
import type { EducationRecord } from "./facts";
import type { Period } from "./periods";
import type { CredentialCase } from "./policy";
import { spanOn } from "./stretches";

/**
 * What the periods that were asked for got, the newest last: the last two, or all of them where
 * hours of one move on to the next.
 */
export function assessAll(
  policy: EducationPolicy,
  about: CredentialCase,
  periods: readonly Period[],
  repeated: ReadonlySet<EducationRecord>,
): readonly Assessment[] {
  const needed = policy.carryOver === undefined ? periods.slice(-2) : periods;
  const assessed: Assessment[] = [];
  const records = recordsBy(needed, about.facts.education);
  let carriedIn = 0;
  for (const [index, period] of needed.entries()) {
    const one = assess(policy, about, period, records[index] ?? [], carriedIn, repeated);
    assessed.push(one);
    carriedIn = one.carriesOver;
  }
  return assessed;
}

/** The records of each period; of one or two periods, all of them: looking twice costs less. */
function recordsBy(
  periods: readonly Period[],
  records: readonly EducationRecord[],
): readonly (readonly EducationRecord[])[] {
  if (periods.length <= 2) return periods.map(() => records);
  const of = new Map<Period, EducationRecord[]>(periods.map((period) => [period, []]));
  for (const record of records) {
    const period = spanOn(periods, record.on);
    if (period !== undefined) of.get(period)?.push(record);
  }
  return [...of.values()];
}
