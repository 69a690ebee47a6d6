import { addMonths, type PlainDate } from "@/lib/dates";
import type { Citation, Dated, Version } from "./dated";
import {
  worst,
  type Finding,
  type HoursByCategory,
  type Standing,
  type UnusedHours,
  type UnusedReason,
} from "./decision";
import type { EducationRecord } from "./facts";
import { finding } from "./finding";
import {
  earnedIn,
  nothingRequired,
  refusal,
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
import { readings } from "./record";
import { repeatsIn } from "./repeats";

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

type Answer = Standing["education"];

/** What one period asks for and what it got. */
interface Assessment {
  readonly period: Period;
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

const countedUnasked = readings(
  "recognition of hours",
  "Hours of which nobody says whether the body recognizes them are counted, and said to be so.",
);

const noHours: HoursByCategory = {};
const none: readonly UnusedHours[] = [];
const nobody: readonly string[] = [];
const noRepeats: ReadonlySet<EducationRecord> = new Set();

/**
 * Is education owed: of the period just ended if that ended unmet, else of the one that contains
 * the day. The hours asked for are those in force on the first day of the period.
 */
export function decideEducation(policy: EducationPolicy, about: CredentialCase): Answer {
  const { facts, on } = about;
  const { value, cite } = policy.hours.on(on);
  if (facts.issuedOn > on) return nothingOwed("no-education-before-issue", cite);
  if (value === "unknown") return notKnown("hours-not-known", cite);
  const periods = policy.per.begun(about);
  if (periods === null) return notKnown("period-not-known", about.terms.cite);

  const repeated = policy.coursesOnce ? repeatsIn(facts.education, periods) : noRepeats;
  const assessed = assessAll(policy, about, periods, repeated);
  const newest = assessed.at(-1);
  if (newest === undefined) return nothingOwed("no-education-owed", cite);
  const before = assessed.at(-2);
  const shown = before !== undefined && isMissing(before) ? before : newest;
  return answer(policy, about, shown, unusedHours(policy, about, assessed, repeated));
}

function assessAll(
  policy: EducationPolicy,
  about: CredentialCase,
  periods: readonly Period[],
  repeated: ReadonlySet<EducationRecord>,
): readonly Assessment[] {
  const needed = policy.carryOver === undefined ? periods.slice(-2) : periods;
  const assessed: Assessment[] = [];
  let carriedIn = 0;
  for (const period of needed) {
    const one = assess(policy, about, period, carriedIn, repeated);
    assessed.push(one);
    carriedIn = one.carriesOver;
  }
  return assessed;
}

function assess(
  policy: EducationPolicy,
  about: CredentialCase,
  period: Period,
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
  const earned = earnedIn(period, about.on, about.facts.education, required, acceptance, repeated);
  const counted = withCarried(earned.sure, carriedIn);
  const most = policy.carryOver?.on(period.to).value ?? 0;
  return {
    period,
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

function isMissing({ short }: Assessment): boolean {
  for (const key in short) if (short[key] !== 0) return true;
  return false;
}

function answer(
  policy: EducationPolicy,
  about: CredentialCase,
  shown: Assessment,
  unused: readonly UnusedHours[],
): Answer {
  const { period, required, counted, short, carriedIn, carriesOver, free, known, cite } = shown;
  const { from, to } = period;
  if (!known) return { ...notKnown("hours-not-known", cite), period: { from, to }, unused };
  const findings: readonly Finding<"education">[] =
    free === null ? findingsOn(shown, about.on) : [finding("none-owed", free, cite)];
  const outcome = worst("education", findings, "none-owed");
  return {
    outcome,
    period: { from, to },
    required: required.amounts,
    counted,
    short,
    carriedIn,
    carriesOver,
    due: free === null ? to : null,
    unused,
    findings: [...findings, ...notes(policy, about, shown, free === null ? "met" : "none-owed")],
  };
}

function findingsOn(shown: Assessment, on: PlainDate): readonly Finding<"education">[] {
  const { period, short, shortAtBest, cite, required } = shown;
  const due = period.to;
  const late = on > due;
  const findings: Finding<"education">[] = [];
  for (const { key } of required.sums) {
    const hours = short[key];
    if (hours === undefined) continue;
    const values = { hours, category: key, due };
    if (shortAtBest[key] === undefined) {
      findings.push(finding("refer", "hours-for-the-body-to-decide", cite, values));
    } else if (late) {
      findings.push(finding("overdue", "hours-overdue", cite, values));
    } else {
      findings.push(finding("owed", "hours-owed", cite, values));
    }
  }
  if (findings.length > 0) return findings;
  const hours = required.amounts.total ?? 0;
  return [finding("met", "hours-met", cite, { hours, due })];
}

function notes(
  policy: EducationPolicy,
  { facts, on }: CredentialCase,
  { earned, period, carriedIn, carriesOver, counted, required }: Assessment,
  quiet: "met" | "none-owed",
): readonly Finding<"education">[] {
  const said: Finding<"education">[] = [];
  if (earned.unconfirmed > 0) {
    const cite = policy.recognition?.on(period.from).cite ?? countedUnasked;
    said.push(
      finding(quiet, "recognition-of-hours-not-known", cite, { hours: earned.unconfirmed }),
    );
  }
  if (policy.carryOver !== undefined) {
    const { value, cite } = policy.carryOver.on(period.from);
    const surplus = round((counted.total ?? 0) - (required.amounts.total ?? 0));
    if (carriedIn + carriesOver > 0) {
      said.push(finding(quiet, "hours-carried", cite, { carriedIn, carriesOver }));
    } else if (value === 0 && surplus > 0) {
      said.push(finding(quiet, "surplus-does-not-carry", cite, { hours: surplus }));
    }
  }
  if (
    policy.coursesOnce !== undefined &&
    facts.education.some((one) => one.on <= on && one.course)
  ) {
    const { cite } = policy.coursesOnce.on(period.from);
    said.push(finding(quiet, "course-counts-once", cite));
  }
  return said;
}

function unusedHours(
  policy: EducationPolicy,
  about: CredentialCase,
  assessed: readonly Assessment[],
  repeated: ReadonlySet<EducationRecord>,
): readonly UnusedHours[] {
  let unused: UnusedHours[] | null = null;
  for (const record of about.facts.education) {
    if (record.on > about.on) continue;
    const reason = whyUnused(policy, about, record, within(assessed, record.on), repeated);
    if (reason === null) continue;
    unused ??= [];
    unused.push({ ref: record.ref, hours: record.hours, reason });
  }
  for (const one of assessed) {
    if (one.earned.overTheLimit > 0) unused = [...(unused ?? []), ...overTheLimit(one, about)];
  }
  return unused ?? none;
}

/** The period of a day, of those that were looked at; the newest are at the end. */
function within(assessed: readonly Assessment[], day: PlainDate): Assessment | null {
  for (let index = assessed.length - 1; index >= 0; index -= 1) {
    const one = assessed[index];
    if (one !== undefined && day >= one.period.from && day <= one.period.to) return one;
  }
  return null;
}

/** The hours of preparation beyond what a period counts, the latest first. */
function overTheLimit({ earned, period }: Assessment, about: CredentialCase): UnusedHours[] {
  let left = earned.overTheLimit;
  const over: UnusedHours[] = [];
  for (const { part, on, ref, hours } of about.facts.education.toReversed()) {
    if (left <= 0 || part !== "prepared" || on > about.on || !isIn(period, on)) continue;
    over.push({ ref, hours: Math.min(left, hours), reason: "over-the-limit" });
    left = round(left - hours);
  }
  return over;
}

function isIn({ from, to }: Period, day: PlainDate): boolean {
  return day >= from && day <= to;
}

function whyUnused(
  policy: EducationPolicy,
  about: CredentialCase,
  record: EducationRecord,
  period: Assessment | null,
  repeated: ReadonlySet<EducationRecord>,
): UnusedReason | null {
  if (record.on < about.facts.issuedOn) return "before-issue";
  if (period === null) {
    return policy.per.cover(about, record.on) ? null : "outside-period";
  }
  if (repeated.size > 0 && repeated.has(record)) return "repeated-course";
  return refusal(record, period.acceptance);
}

function nothingOwed(
  code: "no-education-owed" | "no-education-before-issue",
  cite: Citation,
): Answer {
  return {
    outcome: "none-owed",
    period: null,
    required: nothingRequired.amounts,
    counted: nothingRequired.amounts,
    short: noHours,
    carriedIn: 0,
    carriesOver: 0,
    due: null,
    unused: none,
    findings: [finding("none-owed", code, cite)],
  };
}

function notKnown(code: "hours-not-known" | "period-not-known", cite: Citation): Answer {
  return {
    ...nothingOwed("no-education-owed", cite),
    outcome: "refer",
    required: noHours,
    counted: noHours,
    findings: [finding("refer", code, cite)],
  };
}
