import { assessAll } from "./assess-all";
import type { Assessment, EducationPolicy } from "./assessment";
import { answer, notKnown, nothingOwed, type EducationAnswer } from "./education-answer";
import type { EducationRecord } from "./facts";
import type { CredentialCase } from "./policy";
import { repeatsIn } from "./repeats";
import { unusedHours } from "./unused-hours";

const noRepeats: ReadonlySet<EducationRecord> = new Set();

/**
 * Is education owed: of the period just ended if that ended unmet, else of the one that contains
 * the day. The hours asked for are those in force on the first day of the period.
 */
export function decideEducation(policy: EducationPolicy, about: CredentialCase): EducationAnswer {
  const seen = lookAtPeriods(policy, about);
  if ("outcome" in seen) return seen;
  const { assessed, newest, repeated } = seen;
  const before = assessed.at(-2);
  const shown = before !== undefined && isMissing(before) ? before : newest;
  return answer(policy, about, shown, unusedHours(policy, about, assessed, repeated));
}

/**
 * The same for each period that `decideEducation` looks at, the newest first: the last two, or all of
 * them where hours of one go on to the next. The first one alone, without days, where there is no period.
 */
export function educationPeriods(
  policy: EducationPolicy,
  about: CredentialCase,
): readonly [EducationAnswer, ...EducationAnswer[]] {
  const seen = lookAtPeriods(policy, about);
  if ("outcome" in seen) return [seen];
  const { assessed, newest, repeated } = seen;
  const unused = unusedHours(policy, about, assessed, repeated);
  const earlier = assessed.slice(0, -1).toReversed();
  return [
    answer(policy, about, newest, unused),
    ...earlier.map((one) => answer(policy, about, one, unused)),
  ];
}

/** The periods that are looked at, with what they got, and the records that repeat a course. */
export interface Looked {
  readonly assessed: readonly Assessment[];
  readonly newest: Assessment;
  readonly repeated: ReadonlySet<EducationRecord>;
}

/** The periods with what they got; an answer where there is none to look at. */
export function lookAtPeriods(
  policy: EducationPolicy,
  about: CredentialCase,
): Looked | EducationAnswer {
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
  return { assessed, newest, repeated };
}

function isMissing({ short }: Assessment): boolean {
  for (const key in short) if (short[key] !== 0) return true;
  return false;
}
