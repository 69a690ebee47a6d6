import { date, type PlainDate } from "@/lib/dates";
import type { Finding, Standing } from "@/lib/rules/decision";

/**
 * The answer where the day of issue is not on record: every rule counts from it, so the office has to
 * look. The rules are never asked with a day that somebody made up.
 */
export function withoutDayOfIssue(on: PlainDate, body: string): Standing {
  const findings = [missing(body)];
  return {
    on,
    validity: { outcome: "refer", through: null, computed: false, findings },
    education: {
      outcome: "refer",
      period: null,
      required: {},
      counted: {},
      short: {},
      carriedIn: 0,
      carriesOver: 0,
      due: null,
      unused: [],
      findings,
    },
    practice: { outcome: "refer", findings },
    next: null,
  };
}

function missing(body: string) {
  return {
    outcome: "refer",
    code: "day-of-issue-missing",
    values: { body },
    cite: {
      source: "The registry’s own record",
      section: "Facts on file",
      says: "The day of issue is missing in the record that was taken over.",
      url: null,
      readOn: date("2026-11-21"),
      basis: "reading",
    },
  } as const satisfies Finding;
}
