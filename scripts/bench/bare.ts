import { addDays, addMonths, addYears, yearOf, type PlainDate } from "@/lib/dates";
import type { CredentialFacts } from "@/lib/rules/facts";

/** What a function written for one credential alone answers: no reasons, no sources, no versions. */
export interface BareAnswer {
  readonly valid: boolean;
  readonly shortTotal: number;
  readonly shortOf: number;
  readonly due: PlainDate | null;
}

/** The hours between two days: in all, and of a category. */
export function sumHours(
  { education }: CredentialFacts,
  category: string,
  from: PlainDate,
  to: PlainDate,
): { readonly total: number; readonly of: number } {
  let total = 0;
  let of = 0;
  const courses = new Set<string>();
  for (const record of education) {
    if (record.on < from || record.on > to || record.recognized === false) continue;
    if (record.course !== null) {
      if (courses.has(record.course)) continue;
      courses.add(record.course);
    }
    total += record.hours;
    if (record.categories.includes(category)) of += record.hours;
  }
  return { total, of };
}

/** The year of employment that contains a day. */
export function yearOfWork(
  hired: PlainDate,
  on: PlainDate,
): { readonly from: PlainDate; readonly to: PlainDate } {
  const years = yearOf(on) - yearOf(hired);
  const passed = addYears(hired, years) > on ? years - 1 : years;
  return { from: addYears(hired, passed), to: addDays(addYears(hired, passed + 1), -1) };
}

/** An Arizona PRSS by hand. */
export function barePrss(facts: CredentialFacts, on: PlainDate): BareAnswer {
  const job = facts.employment.find(
    (one) => one.as === "PRSS" && one.from <= on && (one.to === null || one.to >= on),
  );
  if (job === undefined) return { valid: true, shortTotal: 0, shortOf: 0, due: null };
  const { from, to } = yearOfWork(job.from, on);
  const { total, of } = sumHours(facts, "ethics", from, on);
  return {
    valid: true,
    shortTotal: Math.max(0, 4 - total),
    shortOf: Math.max(0, 1 - of),
    due: to,
  };
}

/** An Illinois CRSS in its first term by hand. */
export function bareCrss(facts: CredentialFacts, on: PlainDate): BareAnswer {
  const lastDay = facts.printedExpiry ?? addMonths(facts.issuedOn, 24);
  const { total, of } = sumHours(facts, "crss-specific", facts.issuedOn, on);
  return {
    valid: on <= lastDay,
    shortTotal: Math.max(0, 40 - total),
    shortOf: Math.max(0, 15 - of),
    due: lastDay,
  };
}
