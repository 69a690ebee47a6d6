import { addDays, type PlainDate } from "@/lib/dates";
import type { Standing } from "@/lib/rules/decision";
import { educationPeriods } from "@/lib/rules/education";
import type { CredentialFacts } from "@/lib/rules/facts";
import type { CredentialPolicy } from "@/lib/rules/policy";
import { termsOf } from "@/lib/rules/term";

/** A span of days, both included. */
export interface Days {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** A period that ended, and what it asked for and got. */
export type EndedPeriod = Standing["education"] & { readonly period: Days };

/** The latest period that ended within these days and asked for hours; null when there is none. */
export function endedPeriod(
  policy: CredentialPolicy,
  facts: CredentialFacts,
  within: Days,
): EndedPeriod | null {
  for (const end of endsWithin(policy, facts, within)) {
    const terms = termsOf(policy.term, facts, end.on);
    const answers = educationPeriods(policy.education, { facts, on: end.on, terms });
    const found = answers.find(({ period }) => period?.from === end.from);
    if (found?.period && (found.required["total"] ?? 0) > 0) {
      return { ...found, period: found.period };
    }
  }
  return null;
}

interface End {
  readonly from: PlainDate;
  /** A day on which the period had ended. */
  readonly on: PlainDate;
}

/**
 * The whole periods that ended within these days, the latest first. Asked on the last day, and on the last day of
 * each job as well: who has left work has no period of work any more. Each answer tells of two periods at least;
 * for those before, it is asked again on the eve of the earliest.
 */
function endsWithin(
  policy: CredentialPolicy,
  facts: CredentialFacts,
  { from, to }: Days,
): readonly End[] {
  const ends = new Map<PlainDate, End & { readonly to: PlainDate }>();
  const lastDays = facts.employment.flatMap((job) =>
    job.to !== null && job.to >= from && job.to < to ? [job.to] : [],
  );
  for (const start of [to, ...lastDays]) {
    for (let on = start; on >= from;) {
      const terms = termsOf(policy.term, facts, on);
      const periods = policy.education.per.begun({ facts, on, terms }) ?? [];
      for (const period of periods) {
        if (!period.whole || period.to < from || period.to > on) continue;
        if (!ends.has(period.from)) ends.set(period.from, { from: period.from, to: period.to, on });
      }
      const [earliest] = periods;
      if (earliest === undefined) break;
      on = addDays(earliest.from, -1);
    }
  }
  return [...ends.values()].toSorted((a, b) => (a.to > b.to ? -1 : 1));
}
