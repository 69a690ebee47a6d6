import {
  addDays,
  addMonths,
  addYears,
  earlier,
  firstOfYear,
  lastOfYear,
  later,
  yearOf,
  type PlainDate,
} from "@/lib/dates";
import { employmentOn, isEmployedOn } from "./employment";
import type { Span } from "./facts";
import type { CredentialCase } from "./policy";
import { spanOn, stretchesOf } from "./stretches";
import type { TermSpan } from "./term";

/** A time in which hours are earned; `index` 0 is the first one of the credential. */
export interface Period {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly index: number;
  /** False for a year of employment that was cut short: it owes nothing (reading). */
  readonly whole: boolean;
}

/** How time is cut into periods. */
export interface Periods {
  /** The periods that have begun, the earliest first; null: nobody can tell them. */
  readonly begun: (about: CredentialCase) => readonly Period[] | null;
  /** Whether a day lies in any period, of those or of earlier ones. */
  readonly cover: (about: CredentialCase, day: PlainDate) => boolean;
}

const noPeriods: readonly Period[] = [];

/** One period a term, in the terms that were granted. */
export const perTerm: Periods = {
  begun: ({ on, terms }) => {
    if (!terms.known) return null;
    const periods: Period[] = [];
    for (const span of terms.spans) {
      for (const from of startsWithin(span)) {
        if (from > on) return periods;
        const last = periods.pop();
        if (last !== undefined) periods.push(last.to < from ? last : endedBefore(from, last));
        periods.push({ from, to: span.ruledLastDay, index: periods.length, whole: true });
      }
    }
    return periods;
  },
  cover: ({ terms }, day) => spanOn(daysIn(terms.spans), day) !== undefined,
};

/** Kept while the terms live: every record of education asks for them. */
const merged = new WeakMap<readonly TermSpan[], readonly Span[]>();

function daysIn(spans: readonly TermSpan[]): readonly Span[] {
  let days = merged.get(spans);
  if (days === undefined) {
    days = stretchesOf(spans.map(({ from, lastDay }) => ({ from, to: lastDay })));
    merged.set(spans, days);
  }
  return days;
}

function endedBefore(from: PlainDate, period: Period): Period {
  return { ...period, to: addDays(from, -1) };
}

/**
 * The first days of the periods in a term. A printed last day that is two whole terms or more
 * away tells of renewals nobody recorded: the periods are then counted back from it (reading).
 */
function startsWithin(span: TermSpan): readonly PlainDate[] {
  const { from, lastDay, months } = span;
  if (months === null || addMonths(from, 2 * months) > lastDay) return [from];
  const starts: PlainDate[] = [];
  for (let back = months; ; back += months) {
    const before = addMonths(lastDay, -back);
    // One that would end on the first day itself is the credential's first term, and no day of its own.
    if (before <= from) return [from, ...starts.toReversed()];
    starts.push(addDays(before, 1));
  }
}

/** One period a calendar year, from the day of issue on; the last two are enough to answer. */
export const perCalendarYear: Periods = {
  begun: ({ facts, on }) => {
    const first = yearOf(facts.issuedOn);
    const current = yearOf(on);
    const periods: Period[] = [];
    for (let year = Math.max(first, current - 1); year <= current; year += 1) {
      const from = later(firstOfYear(year), facts.issuedOn);
      periods.push({ from, to: lastOfYear(year), index: year - first, whole: true });
    }
    return periods;
  },
  cover: ({ facts }, day) => day >= facts.issuedOn,
};

/**
 * One period a year of employment in this credential, counted from the day of hire (or of issue,
 * when that came later), while the employment lasts; the last two are enough to answer. Jobs that
 * overlap or follow each other from one day to the next are one employment (reading).
 */
export function perYearEmployed(credential: string): Periods {
  return {
    begun: ({ facts, on }) => {
      const job = employmentOn(facts.employment, credential, on);
      if (job === null) return noPeriods;
      const hired = later(job.from, facts.issuedOn);
      const passed = yearsBetween(hired, on);
      const year = yearOfWork(hired, passed, job.to);
      return passed === 0 ? [year] : [yearOfWork(hired, passed - 1, null), year];
    },
    cover: ({ facts }, day) => isEmployedOn(facts.employment, credential, day),
  };
}

function yearOfWork(hired: PlainDate, index: number, left: PlainDate | null): Period {
  const to = addDays(addYears(hired, index + 1), -1);
  const whole = left === null || left >= to;
  return { from: addYears(hired, index), to: whole ? to : earlier(to, left), index, whole };
}

function yearsBetween(from: PlainDate, to: PlainDate): number {
  const years = yearOf(to) - yearOf(from);
  return addYears(from, years) > to ? years - 1 : years;
}
