import { date } from "@/lib/dates";
import { always, citing, type Dated } from "@/lib/rules/dated";
import type { EducationRecord } from "@/lib/rules/facts";
import type { Hours } from "@/lib/rules/hours";
import { perTerm } from "@/lib/rules/periods";
import type { CredentialPolicy } from "@/lib/rules/policy";
import type { Term } from "@/lib/rules/term";

const source = citing({
  source: "A rule",
  url: null,
  readOn: date("2026-11-21"),
  basis: "found",
});

/** A value that holds for every day, with a source of its own that can be told from others. */
export function value<T>(label: string, held: T | "unknown"): Dated<T> {
  return always<T>(label, held, source(label, "It says so."));
}

/** A credential of no state: terms of 24 months, 20 hours each, and no rule beyond. */
export function madeUp(parts: Partial<CredentialPolicy> = {}): CredentialPolicy {
  return {
    title: "Made-up",
    body: "The board",
    aliases: [],
    parameters: {},
    term: { length: value<Term>("term", { months: 24 }) },
    validity: [],
    education: { hours: value<Hours>("hours", { total: 20 }), per: perTerm },
    practice: [],
    recognition: () => [],
    admission: null,
    ...parts,
  };
}

/** Hours earned on a day, which name themselves by that day. */
export function earned(
  on: string,
  hours: number,
  more: Partial<EducationRecord> = {},
): EducationRecord {
  return {
    ref: on,
    on: date(on),
    hours,
    categories: [],
    course: null,
    recognized: true,
    part: "attended",
    academicCredit: false,
    usedFor: [],
    ...more,
  };
}
