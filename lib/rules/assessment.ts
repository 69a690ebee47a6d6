import { addMonths } from "@/lib/dates";
import type { Citation, Dated, Version } from "./dated";
import type { HoursByCategory } from "./decision";
import type { EducationRecord } from "./facts";
import {
  earnedIn,
  nothingRequired,
  requiredBy,
  round,
  shortOf,
  type Acceptance,
  type Earned,
  type Hours,
  type Required,
} from "./hours";
import type { Period, Periods } from "./periods";
import type { CredentialCase } from "./policy";

/** What the first period of a credential owes: nothing, or nothing when it is shorter than that. */
export type FirstPeriod = "exempt" | { readonly exemptUnderMonths: number };

/** How much education a credential asks for, of whom, and which hours count. */
export interface EducationPolicy {
  readonly hours: Dated<Hours>;
  readonly per: Periods;
  /** Of the short first certificate, where that is another matter. */
  readonly ofFirstCertificate?: Dated<Hours>;
  readonly firstPeriod?: Dated<FirstPeriod>;
  /** Surplus hours that may move into the next period, at most. */
  readonly carryOver?: Dated<number>;
  /** A course counts once, ever. */
  readonly coursesOnce?: Dated<"once ever">;
  /** Hours that the body has to recognize. */
  readonly recognition?: Dated<"asked">;
  /** Other credentials whose hours may not serve again. */
  readonly uniqueFrom?: Dated<readonly string[]>;
  /** This credential, where hours that served any other are for the body to decide. */
  readonly sharedIsForTheBody?: Dated<string>;
}

/** What one period asks for and what it got. */
export interface Assessment {
  readonly period: Period;
  /** All that lie in the period, and perhaps others. */
  readonly records: readonly EducationRecord[];
  readonly required: Required;
  readonly counted: HoursByCategory;
  readonly short: HoursByCategory;
  readonly shortAtBest: HoursByCategory;
  readonly earned: Earned;
  readonly acceptance: Acceptance;
  readonly carriedIn: number;
  readonly carriesOver: number;
  /** Nothing is owed, and why; null: hours are asked for. */
  readonly free: "first-period-exempt" | "year-cut-short" | null;
  readonly known: boolean;
  readonly cite: Citation;
}

/** What a period asks for, by the hours in force on its first day, and what it got. */
export function assess(
  policy: EducationPolicy,
  about: CredentialCase,
  period: Period,
  records: readonly EducationRecord[],
  carriedIn: number,
  repeated: ReadonlySet<EducationRecord>,
): Assessment {
  const { value, cite } = hoursOf(policy, about, period);
  const exempt = exemption(policy, period);
  const owing = policy.firstPeriod === undefined ? period.index : period.index - 1;
  const free = exempt !== null ? "first-period-exempt" : period.whole ? null : "year-cut-short";
  const known = value !== "unknown";
  const required = known && free === null ? requiredOf(value, owing) : nothingRequired;
  const acceptance = acceptanceOf(policy, period);
  const earned = earnedIn(period, about.on, records, required, acceptance, repeated);
  const counted = withCarried(earned.sure, carriedIn);
  const most = policy.carryOver?.on(period.to).value ?? 0;
  return {
    period,
    records,
    required,
    counted,
    short: shortOf(required, counted),
    shortAtBest: shortOf(required, withCarried(earned.possible, carriedIn)),
    earned,
    acceptance,
    carriedIn,
    carriesOver: surplus(required, earned.sure, carriedIn, most === "unknown" ? 0 : most),
    free,
    known: known || free !== null,
    cite: exempt ?? cite,
  };
}

function hoursOf(
  policy: EducationPolicy,
  { facts }: CredentialCase,
  { from, index }: Period,
): Version<Hours> {
  const isFirst = index === 0 && facts.firstCertificate;
  return ((isFirst ? policy.ofFirstCertificate : undefined) ?? policy.hours).on(from);
}

const requirements = new WeakMap<Hours, readonly [Required, Required]>();

function requiredOf(hours: Hours, owing: number): Required {
  let both = requirements.get(hours);
  if (both === undefined) {
    both = [requiredBy(hours, 0), requiredBy(hours, 1)];
    requirements.set(hours, both);
  }
  return both[owing % 2 === 0 ? 0 : 1];
}

function exemption(policy: EducationPolicy, { from, to, index }: Period): Citation | null {
  if (index !== 0 || policy.firstPeriod === undefined) return null;
  const { value, cite } = policy.firstPeriod.on(from);
  if (value === "unknown") return null;
  if (value === "exempt") return cite;
  return addMonths(to, -value.exemptUnderMonths) <= from ? cite : null;
}

const nobody: readonly string[] = [];

const everything: Acceptance = { refusedAfter: nobody, doubtfulUnless: null };

function acceptanceOf(policy: EducationPolicy, { from }: Period): Acceptance {
  if (policy.uniqueFrom === undefined && policy.sharedIsForTheBody === undefined) return everything;
  const unique = policy.uniqueFrom?.on(from).value ?? nobody;
  const own = policy.sharedIsForTheBody?.on(from).value ?? null;
  return {
    refusedAfter: unique === "unknown" ? nobody : unique,
    doubtfulUnless: own === "unknown" ? null : own,
  };
}

function withCarried(earned: HoursByCategory, carriedIn: number): HoursByCategory {
  return carriedIn === 0 ? earned : { ...earned, total: round((earned.total ?? 0) + carriedIn) };
}

/** Hours carried in are used first and go no further than the one period. */
function surplus(
  required: Required,
  earned: HoursByCategory,
  carriedIn: number,
  most: number,
): number {
  const own = earned.total ?? 0;
  const over = own + carriedIn - (required.amounts.total ?? 0);
  return round(Math.max(0, Math.min(most, own, over)));
}
