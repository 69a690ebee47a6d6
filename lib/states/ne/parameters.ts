import { date } from "@/lib/dates";
import { always, citing } from "@/lib/rules/dated";
import type { FirstPeriod } from "@/lib/rules/assessment";
import type { Hours } from "@/lib/rules/hours";
import type { LateStep, Term } from "@/lib/rules/term";

const rule = citing({
  source: "206 NAC 7-002",
  url: "https://regulations.justia.com/states/nebraska/health-and-human-services-system/title-206/chapter-7/section-206-7-002",
  readOn: date("2026-11-21"),
  basis: "found",
});

/** Certified peer support specialist; the code is ours, no source has an acronym. */
export const cpss = {
  term: always<Term>(
    "When certification ends",
    { until: { month: 9, day: 1, everyYears: 2, anchor: 2027 } },
    rule("renewal", "September 1 of each odd year."),
  ),
  late: always<readonly LateStep[]>(
    "What happens after the last day",
    "unknown",
    rule("renewal", "Looked for and not found: late renewal."),
  ),
  hours: always<Hours>(
    "Education owed for each term",
    { total: 20, including: { ethics: 6 } },
    rule("continuing education", "20 hours in two years, 6 of them on ethics."),
  ),
  firstPeriod: always<FirstPeriod>(
    "Education for the first renewal",
    { exemptUnderMonths: 12 },
    rule(
      "waiver",
      "Waived for who was certified within the 12 months before the renewal, and during active military service.",
    ),
  ),
  force: always<true>(
    "Work in the credential takes certification",
    true,
    rule("certification", "The certification has to be in force."),
  ),
  recognition: always<"unknown">(
    "What another state's credential is taken on",
    "unknown",
    rule("all", "Looked for and not found: reciprocity."),
  ),
};
