import type { PlainDate } from "@/lib/dates";
import type { Dated } from "./dated";
import type { Finding } from "./decision";
import type { ApplicantFacts, LivedExperience } from "./facts";
import { finding } from "./finding";

/** Who asks, for the short first certificate or the full one, and when. */
export interface AdmissionCase {
  readonly facts: ApplicantFacts;
  readonly level: "first" | "full";
  readonly on: PlainDate;
}

/** What is missing, in the names of the facts. */
export interface Short {
  readonly age?: number;
  readonly recoveryYears?: number;
  readonly training?: { readonly hours: number };
  readonly experienceHours?: number;
  readonly supervisionHours?: number;
}

/** What one requirement says: how much is missing, and the first day on which its bar is gone. */
export interface Requirement {
  readonly finding: Finding<"admission">;
  readonly short?: Short;
  readonly from?: PlainDate;
}

/** A requirement for a credential; null: it does not ask anything of this person. */
export type AdmissionRule = (about: AdmissionCase) => Requirement | null;

type Amount = "age" | "recoveryYears" | "experienceHours" | "supervisionHours";

/** At least so much of a fact. */
export function atLeast(fact: Amount, least: Dated<number>): AdmissionRule {
  return ({ facts, on }) => {
    const { value, cite } = least.on(on);
    return amountOf(fact, facts[fact], value, cite, (short) => ({ [fact]: short }));
  };
}

/** Work and supervision are asked for the full certificate only. */
export function forFull(rule: AdmissionRule): AdmissionRule {
  return (about) => (about.level === "full" ? rule(about) : null);
}

/** At least so many hours of training. */
export function trained(least: Dated<number>): AdmissionRule {
  return ({ facts, on }) => {
    const { value, cite } = least.on(on);
    const hours = facts.training?.hours ?? null;
    return amountOf("training", hours, value, cite, (short) => ({ training: { hours: short } }));
  };
}

/** Compares a fact with the least that is asked. */
export function amountOf(
  fact: string,
  has: number | null,
  least: number | "unknown",
  cite: Requirement["finding"]["cite"],
  short: (missing: number) => Short,
): Requirement {
  if (least === "unknown") return { finding: finding("refer", "amount-not-known", cite, { fact }) };
  const values = { fact, least };
  if (has === null) return { finding: finding("refer", "fact-not-known", cite, { fact }) };
  if (has >= least) return { finding: finding("eligible", "has-enough", cite, values) };
  const missing = Math.round((least - has) * 10_000) / 10_000;
  return {
    finding: finding("not-eligible", "has-too-little", cite, { ...values, missing }),
    short: short(missing),
  };
}

/** A yes or no that has to be yes. */
export function isTrue(
  fact: "examPassed" | "recognized" | "consentToShare",
  rule: Dated<true>,
): AdmissionRule {
  return ({ facts, on }) => {
    const { cite } = rule.on(on);
    const value =
      fact === "consentToShare" ? facts.consentToShare : (facts.training?.[fact] ?? null);
    if (value === null) return { finding: finding("refer", "fact-not-known", cite, { fact }) };
    return value
      ? { finding: finding("eligible", "condition-met", cite, { fact }) }
      : { finding: finding("not-eligible", "condition-not-met", cite, { fact }) };
  };
}

/** High school or its equivalent; whoever has a degree has it. */
export function finishedSchool(rule: Dated<"high-school">): AdmissionRule {
  return ({ facts, on }) => {
    const { cite } = rule.on(on);
    const values = { fact: "education" };
    if (facts.education === "high-school" || facts.degree !== null) {
      return { finding: finding("eligible", "condition-met", cite, values) };
    }
    return facts.education === null
      ? { finding: finding("refer", "fact-not-known", cite, values) }
      : { finding: finding("not-eligible", "condition-not-met", cite, values) };
  };
}

/** Lived experience of one of the kinds that the credential is for. */
export function hasLived(kinds: Dated<readonly LivedExperience[]>): AdmissionRule {
  return ({ facts, on }) => {
    const { value, cite } = kinds.on(on);
    const values = { fact: "livedExperience" };
    if (value === "unknown") return { finding: finding("refer", "amount-not-known", cite, values) };
    if (facts.livedExperience === null) {
      return { finding: finding("refer", "fact-not-known", cite, values) };
    }
    return facts.livedExperience.some((kind) => value.includes(kind))
      ? { finding: finding("eligible", "condition-met", cite, values) }
      : { finding: finding("not-eligible", "condition-not-met", cite, values) };
  };
}

/** A condition that this question holds no fact for: named, and it changes nothing. */
export function alsoAsked(rule: Dated<unknown>): AdmissionRule {
  const values = { label: rule.label };
  return ({ on }) => ({ finding: finding("eligible", "also-asked", rule.on(on).cite, values) });
}

/** What was looked for and never found: named, and it changes nothing. */
export function neverFound(rule: Dated<unknown>): AdmissionRule {
  const values = { label: rule.label };
  return ({ on }) => ({ finding: finding("eligible", "never-found", rule.on(on).cite, values) });
}
