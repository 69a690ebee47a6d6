import type { PlainDate } from "@/lib/dates";
import type { Assessment, EducationPolicy } from "./assessment";
import type { Citation } from "./dated";
import {
  worst,
  type Finding,
  type HoursByCategory,
  type Standing,
  type UnusedHours,
} from "./decision";
import { finding } from "./finding";
import { nothingRequired, round } from "./hours";
import type { CredentialCase } from "./policy";
import { readings } from "./record";
import { noUnused } from "./unused-hours";

/** What is said of the education of one period. */
export type EducationAnswer = Standing["education"];

const countedUnasked = readings(
  "recognition of hours",
  "Hours of which nobody says whether the body recognizes them are counted, and said to be so.",
);

const noHours: HoursByCategory = {};

/** What a period asked for, got and left unused, in findings. */
export function answer(
  policy: EducationPolicy,
  about: CredentialCase,
  shown: Assessment,
  unused: readonly UnusedHours[],
): EducationAnswer {
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

/** The answer where no period asks for anything. */
export function nothingOwed(
  code: "no-education-owed" | "no-education-before-issue",
  cite: Citation,
): EducationAnswer {
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

/** The answer where nobody can tell what is asked for, or when. */
export function notKnown(
  code: "hours-not-known" | "period-not-known",
  cite: Citation,
): EducationAnswer {
  return {
    ...nothingOwed("no-education-owed", cite),
    outcome: "refer",
    required: noHours,
    counted: noHours,
    findings: [finding("refer", code, cite)],
  };
}
