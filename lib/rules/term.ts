import { addDays, addMonths, type PlainDate } from "@/lib/dates";
import type { Citation, Dated } from "./dated";
import type { CredentialFacts, Extension, Renewal } from "./facts";
import { lastDayOf, lengthOf, startOfLate, type Measured, type MonthDay } from "./last-day";
import { lateness } from "./late";

/**
 * How long a term lasts: for ever, some months, or until a fixed day of the year. Where a source
 * on the credential names no last day at all, only a printed one ends it.
 */
export type Term = Endless | Measured;

type Endless = "for life" | "none stated";
/** What may happen after the last day of a term, step by step; the last step has no end. */
export interface LateStep {
  readonly until?: { readonly days: number } | { readonly months: number } | MonthDay;
  readonly status: "grace" | "lapsed" | "expired" | "inactive" | "terminated";
  readonly mayPractice: boolean | "unknown";
  /** In dollars; `"asked"` where no source tells how much. */
  readonly fee?: number | "asked";
}

/** How a credential's terms run. */
export interface TermPolicy {
  readonly length: Dated<Term>;
  /** Of the short first certificate. */
  readonly first?: Dated<Term>;
  /** The longest extension, in months. */
  readonly extension?: Dated<number>;
  /** From how many days before the last one a renewal may be handed in. */
  readonly windowDays?: Dated<number>;
  /** A last day of the first term that other credentials of the holder set. */
  readonly firstEnds?: (facts: CredentialFacts) => PlainDate | null;
  readonly late?: Dated<readonly LateStep[]>;
}

/** One term; `lastDay` with its extensions, `ruledLastDay` with no more than the rule allows. */
export interface TermSpan {
  readonly from: PlainDate;
  readonly lastDay: PlainDate;
  readonly ruledLastDay: PlainDate;
  readonly computed: boolean;
  readonly extended: boolean;
  /** The months of a whole term; null where nobody knows them. */
  readonly months: number | null;
  readonly cite: Citation;
}

/** The terms that were granted by a day: each with its days, or none that ends. */
export interface Terms {
  readonly endless: Endless | null;
  readonly spans: readonly TermSpan[];
  /** False when the last day of the newest term is neither printed nor to be worked out. */
  readonly known: boolean;
  /** A renewal that came when only a new application helped; it revives nothing. */
  readonly tooLate: PlainDate | null;
  readonly cite: Citation;
}

/**
 * The terms granted by `on`, by the policy in force on the day each began. A renewal granted
 * early starts the day after the old term; one granted late starts on the day it was granted,
 * or, where terms end on a fixed day, with the year that this day closes.
 */
export function termsOf(policy: TermPolicy, facts: CredentialFacts, on: PlainDate): Terms {
  const first = (facts.firstCertificate ? policy.first : undefined) ?? policy.length;
  const { value, cite } = first.on(facts.issuedOn);
  if (isEndless(value) && (value === "for life" || facts.printedExpiry === null)) {
    return { endless: value, spans: noSpans, known: true, tooLate: null, cite };
  }

  const spans: TermSpan[] = [];
  const renewals = granted(facts.renewals, on);
  const extensions = inOrder(facts.extensions);
  let start = facts.issuedOn;
  const measured = isEndless(value) ? "unknown" : value;
  let ends =
    facts.printedExpiry ?? policy.firstEnds?.(facts) ?? lastDayOf(measured, start, start, true);
  let computed = facts.printedExpiry === null;
  let months = lengthOf(measured);
  let rule = cite;

  for (let index = 0; ; index += 1) {
    if (ends === null) return { endless: null, spans, known: false, tooLate: null, cite: rule };
    const renewal = renewals[index];
    const extra = takeExtensions(policy, extensions, ends, renewal?.on ?? null, on);
    const span = spanOf(policy, { from: start, ends, computed, months, cite: rule }, extra);
    spans.push(span);
    if (renewal === undefined || hasEnded(policy, span.lastDay, renewal.on)) {
      return { endless: null, spans, known: true, tooLate: renewal?.on ?? null, cite: rule };
    }

    const early = renewal.on <= span.lastDay;
    const dayAfter = addDays(span.lastDay, 1);
    const next = policy.length.on(early ? dayAfter : renewal.on);
    const term = isEndless(next.value) ? "unknown" : next.value;
    start = early ? dayAfter : startOfLate(term, dayAfter, renewal.on);
    if (renewal.printedExpiry !== null && renewal.printedExpiry < start) start = renewal.on;
    ends = renewal.printedExpiry ?? lastDayOf(term, start, early ? span.lastDay : start, false);
    computed = renewal.printedExpiry === null;
    months = lengthOf(term);
    rule = next.cite;
  }
}

const noSpans: readonly TermSpan[] = [];

function isEndless(term: Term | "unknown"): term is Endless {
  return term === "for life" || term === "none stated";
}

function granted(renewals: readonly Renewal[], on: PlainDate): readonly Renewal[] {
  if (renewals.length === 0) return renewals;
  return renewals.filter((one) => one.on <= on).toSorted((a, b) => compare(a.on, b.on));
}

function inOrder(extensions: readonly Extension[]): Extension[] {
  return extensions.length === 0
    ? []
    : extensions.toSorted((a, b) => compare(a.grantedOn, b.grantedOn));
}

function compare(a: PlainDate, b: PlainDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function spanOf(
  policy: TermPolicy,
  term: Pick<TermSpan, "from" | "computed" | "months" | "cite"> & { readonly ends: PlainDate },
  extra: number,
): TermSpan {
  const { from, ends, computed, months, cite } = term;
  if (extra === 0) {
    return { from, lastDay: ends, ruledLastDay: ends, computed, extended: false, months, cite };
  }
  const lastDay = addMonths(ends, extra);
  const most = policy.extension?.on(ends).value ?? "unknown";
  const ruledLastDay = most === "unknown" ? lastDay : addMonths(ends, Math.min(extra, most));
  return { from, lastDay, ruledLastDay, computed: true, extended: true, months, cite };
}

/** The months by which extensions move the end of a term; takes them off the list. */
function takeExtensions(
  policy: TermPolicy,
  waiting: Extension[],
  ends: PlainDate,
  renewedOn: PlainDate | null,
  on: PlainDate,
): number {
  let months = 0;
  for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
    const { grantedOn } = next;
    if (grantedOn > on) break;
    if (grantedOn > ends && renewedOn !== null && grantedOn >= renewedOn) break;
    if (!hasEnded(policy, addMonths(ends, months), grantedOn)) months += next.months;
    waiting.shift();
  }
  return months;
}

/** Whether only a new application helps on a day, so that nothing granted then revives the term. */
function hasEnded(policy: TermPolicy, lastDay: PlainDate, on: PlainDate): boolean {
  return on > lastDay && lateness(policy, lastDay, on)?.step.status === "terminated";
}
