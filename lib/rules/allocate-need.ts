import type { PlainDate } from "@/lib/dates";
import { assess, type Assessment } from "./assessment";
import type { HoursByCategory } from "./decision";
import { lookAtPeriods } from "./education";
import type { CredentialFacts, EducationRecord } from "./facts";
import { earnedIn, refusal, round } from "./hours";
import type { CredentialCase, CredentialPolicy } from "./policy";
import { termsOf } from "./term";

/** A credential of the person, named as `ID/CPSS`, as its state counts hours on a day. */
export interface HeldCase {
  readonly name: string;
  readonly policy: CredentialPolicy;
  readonly facts: CredentialFacts;
  readonly on: PlainDate;
}

/** What a credential needs of the records: its periods, the earliest first, and what each record would add. */
export interface Need {
  readonly name: string;
  readonly periods: readonly Assessment[];
  /** So many hours at most move from a period into the next one. */
  readonly carries: number;
  /** The hours of a record by key, sure and at best, where it lies in a period and may count; else null. */
  readonly adds: (record: EducationRecord, others: readonly string[]) => Added | null;
  /** What a period has with these records, and with hours of the one before. */
  readonly close: (period: number, records: readonly EducationRecord[], carried: number) => Closed;
  /** More of a key than this changes nothing. */
  readonly enough: (period: number, key: string) => number;
}

/** The hours that one record adds to a period. */
export interface Added {
  readonly period: number;
  /** As the credential would see it, with what else it serves. */
  readonly record: EducationRecord;
  readonly hours: readonly number[];
}

/** What a period came to: whether nothing is missing, hours missing, and those missing at best. */
export interface Closed {
  readonly met: number;
  readonly short: number;
  readonly shortAtBest: number;
  readonly carriesOver: number;
}

/** The need of a credential; null where no period is known that asks for hours. */
export function needOf(held: HeldCase, records: readonly EducationRecord[]): Need | null {
  const { policy, on } = held;
  const facts = { ...held.facts, education: records };
  const about: CredentialCase = { facts, on, terms: termsOf(policy.term, facts, on) };
  const looked = lookAtPeriods(policy.education, about);
  if ("outcome" in looked) return null;
  const { assessed, repeated } = looked;
  const most = policy.education.carryOver?.on(on).value ?? 0;
  const carries = most === "unknown" ? 0 : most;
  return {
    name: held.name,
    periods: assessed,
    carries,
    adds: (record, others) => {
      const index = assessed.findIndex(({ period }) => isIn(period, record.on));
      const at = assessed[index];
      if (at === undefined || record.on > on || repeated.has(record)) return null;
      const seen = { ...record, usedFor: [...record.usedFor, ...others] };
      if (refusal(seen, at.acceptance) !== null) return null;
      const required = { ...at.required, atMostPrepared: Number.POSITIVE_INFINITY };
      const { sure, possible } = earnedIn(
        at.period,
        on,
        [seen],
        required,
        at.acceptance,
        new Set(),
      );
      const keys = at.required.sums.map(({ key }) => key);
      const hours = [
        ...keys.map((key) => sure[key] ?? 0),
        ...keys.map((key) => possible[key] ?? 0),
        ...(record.part === "prepared" ? [sure.total ?? 0, possible.total ?? 0] : [0, 0]),
      ];
      const wanted = carries > 0 || Object.values(at.required.amounts).some((amount) => amount > 0);
      return wanted && hours.some((amount) => amount > 0)
        ? { period: index, record: seen, hours }
        : null;
    },
    close: (index, chosen, carried) => {
      const at = assessed[index];
      if (at === undefined) throw new RangeError(`no period ${String(index)} of ${held.name}`);
      // Which sittings repeat a course was settled by all of the records.
      const one = assess(policy.education, about, at.period, chosen, carried, new Set());
      return {
        met: one.known && missing(one.short) === 0 ? 1 : 0,
        short: missing(one.short),
        shortAtBest: missing(one.shortAtBest),
        carriesOver: one.carriesOver,
      };
    },
    enough: (index, key) =>
      (assessed[index]?.required.amounts[key] ?? 0) + (key === "total" ? carries : 0),
  };
}

/** The hours that would fill what is missing, when none of them fills two categories; a training is one. */
export function missing(short: HoursByCategory): number {
  const { total = 0, ...categories } = short;
  return round(
    Math.max(
      total,
      Object.values(categories).reduce((sum, hours) => sum + hours, 0),
    ),
  );
}

function isIn(period: { readonly from: PlainDate; readonly to: PlainDate }, day: PlainDate) {
  return day >= period.from && day <= period.to;
}
