import { date, type PlainDate } from "@/lib/dates";
import { onActions } from "@/lib/rules/actions";
import { worst, type Finding, type Standing } from "@/lib/rules/decision";
import type { Action } from "@/lib/rules/facts";
import { finding } from "@/lib/rules/finding";
import { onRecord } from "@/lib/rules/record";

/**
 * The answer where the day of issue is not on record: every rule counts from it, so the office has to
 * look. The rules are never asked with a day that somebody made up. What the office did on days of its own
 * stands without it: a revoked credential is revoked.
 */
export function withoutDayOfIssue(
  on: PlainDate,
  body: string,
  actions: readonly Action[],
): Standing {
  const findings = [missing(body)];
  const validity = [...findings, ...onActions(actions, on)];
  const practice: readonly Finding<"practice">[] =
    validity.length === findings.length
      ? findings
      : [...findings, finding("not-allowed", "credential-not-in-force", onRecord.action)];
  return {
    on,
    validity: {
      outcome: worst("validity", validity, "valid"),
      through: null,
      computed: false,
      findings: validity,
    },
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
    practice: { outcome: worst("practice", practice, "allowed"), findings: practice },
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
