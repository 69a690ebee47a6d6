import type { PlainDate } from "@/lib/dates";
import { assessAll } from "./assess-all";
import type { Assessment, EducationPolicy } from "./assessment";
import type { Citation } from "./dated";
import {
  worst,
  type Finding,
  type HoursByCategory,
  type Standing,
  type UnusedHours,
} from "./decision";
import type { EducationRecord } from "./facts";
import { finding } from "./finding";
import { nothingRequired, round } from "./hours";
import type { CredentialCase } from "./policy";
import { readings } from "./record";
import { repeatsIn } from "./repeats";
import { noUnused, unusedHours } from "./unused-hours";

type Answer = Standing["education"];

const countedUnasked = readings(
  "recognition of hours",
  "Hours of which nobody says whether the body recognizes them are counted, and said to be so.",
);

const noHours: HoursByCategory = {};
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

  const repeated = policy.coursesOnce ? repeatsIn(facts.education, on, periods) : noRepeats;
  const assessed = assessAll(policy, about, periods, repeated);
  const newest = assessed.at(-1);
  if (newest === undefined) return nothingOwed("no-education-owed", cite);
  const before = assessed.at(-2);
  const shown = before !== undefined && isMissing(before) ? before : newest;
  return answer(policy, about, shown, unusedHours(policy, about, assessed, repeated));
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
    unused: noUnused,
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
