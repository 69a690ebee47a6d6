import { date } from "@/lib/dates";
import { always, citing } from "@/lib/rules/dated";
import type { FirstPeriod } from "@/lib/rules/assessment";
import type { LivedExperience } from "@/lib/rules/facts";
import type { Hours } from "@/lib/rules/hours";
import type { LateStep, Term } from "@/lib/rules/term";

const readOn = date("2026-11-21");

const network = citing({
  source: "Georgia Mental Health Consumer Network: continuing education",
  url: "https://gmhcn.org/cps-continuing-education",
  readOn,
  basis: "found",
});

const copeland = citing({
  source: "Copeland Center: peer specialists in Georgia",
  url: "https://copelandcenter.com/peer-specialists/georgia",
  readOn,
  basis: "found",
});

const reading = citing({
  source: "Reading of the Georgia sources",
  url: null,
  readOn,
  basis: "reading",
});

/** Certified Peer Specialist, mental health. */
export const mentalHealth = {
  term: always<Term>(
    "When certification ends",
    { until: { month: 12, day: 31, everyYears: 1, anchor: 2025, firstOneSkipped: true } },
    reading(
      "calendar year",
      "Certification follows the calendar year's education; the year of certification owes none, so the first last day closes the year after.",
    ),
  ),
  late: always<readonly LateStep[]>(
    "What happens after the last day",
    [
      { until: { month: 1, day: 15 }, status: "grace", mayPractice: "unknown", fee: 0 },
      { until: { month: 2, day: 28 }, status: "grace", mayPractice: "unknown", fee: 26 },
      { status: "inactive", mayPractice: false },
    ],
    network(
      "deadlines",
      "Education may be handed in without a fee until January 15 and for 26 dollars until February 28; then the certification is inactive.",
    ),
  ),
  hours: always<Hours>(
    "Education owed for each calendar year",
    { total: 12, trainings: { ethics: 1 } },
    network(
      "hours",
      "12 units a year, with one training on peer ethics of whatever length; 6 or all of them from the network, the rest approved.",
    ),
  ),
  firstPeriod: always<FirstPeriod>(
    "Education for the year of certification",
    "exempt",
    network("hours", "None in the year of certification."),
  ),
  carryOver: always<number>(
    "Hours that go on to the next year",
    0,
    network("hours", "None carries over."),
  ),
  force: always<true>(
    "Work in the credential takes certification",
    true,
    network("deadlines", "The certification has to be active."),
  ),
  age: always<number>("Age", 18, copeland("requirements", "At least 18 years old.")),
  schooling: always<"high-school">(
    "Schooling",
    "high-school",
    copeland("requirements", "High school or its equivalent."),
  ),
  lived: always<readonly LivedExperience[]>(
    "Lived experience",
    ["mental-illness", "co-occurring"],
    copeland("requirements", "Mental health."),
  ),
  recovery: always<number>("Years in recovery", 1, copeland("requirements", "One year.")),
  exam: always<true>("Exam", true, copeland("requirements", "An exam is passed.")),
  recognition: always<"unknown">(
    "What another state's credential is taken on",
    "unknown",
    network("all", "Looked for and not found: reciprocity."),
  ),
};
