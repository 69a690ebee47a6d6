import { date } from "@/lib/dates";
import { always, dated, undated } from "@/lib/rules/dated";
import type { FirstPeriod } from "@/lib/rules/assessment";
import type { LivedExperience } from "@/lib/rules/facts";
import type { Hours } from "@/lib/rules/hours";
import type { LateStep, Term } from "@/lib/rules/term";
import {
  applicationRule,
  educationRule,
  lateStatute,
  network,
  olderRecords,
  onlineRule,
  reading,
  statute,
} from "./sources";

/** Certified Behavioral Health Peer Support Specialist: the board's certificate. */
export const cbhpss = {
  term: always<Term>(
    "When the certificate ends",
    { until: { month: 12, day: 31, everyYears: 1, anchor: 2025 } },
    network("renewal", "Every December 31."),
  ),
  late: always<readonly LateStep[]>(
    "What happens after the last day",
    [
      { until: { days: 45 }, status: "lapsed", mayPractice: true, fee: "asked" },
      { until: { months: 24 }, status: "expired", mayPractice: false },
      { status: "terminated", mayPractice: false },
    ],
    lateStatute(
      "37-1-141",
      "To day 45: lapsed, revived with form, fees and education, and practice is not unlicensed. Then to two years: expired, revived with the education accrued, and practice is unlicensed. After that a new application.",
    ),
  ),
  online: always<true>(
    "When renewal by computer is complete",
    true,
    onlineRule("renewal", "Before midnight Mountain time on the renewal date."),
  ),
  hours: always<Hours>(
    "Education owed for each year",
    { total: 20, everySecond: { "suicide-prevention": 2 }, atMostPrepared: 10 },
    educationRule(
      "annual requirement",
      "20 hours before each renewal; at least 2 of suicide prevention for the first renewal that owes hours and every second one after it; at most 10 of preparation or authorship. No minimum of ethics.",
    ),
  ),
  firstPeriod: always<FirstPeriod>(
    "Education for the first renewal",
    "exempt",
    educationRule(
      "first renewal",
      "It does not apply until after the first renewal. An association's page says fewer hours after July 1; the rule goes before it.",
    ),
  ),
  suicidePrevention: always<"first year that owes hours">(
    "Where suicide prevention begins",
    "first year that owes hours",
    reading(
      "suicide prevention",
      "“For the first renewal and every two years” is read as: with the first renewal that owes education, then with every second.",
    ),
  ),
  carryOver: always<number>(
    "Hours that go on to the next year",
    20,
    educationRule("carry-over", "Up to 20 hours go on to the next year."),
  ),
  shared: always<string>(
    "Hours that served another license",
    "MT/CBHPSS",
    reading(
      "more than one license",
      "20 hours are shown with each license; whether one course may serve both is for the board.",
    ),
  ),
  records: dated<number>("Years for which records are kept", [
    {
      from: undated,
      value: 4,
      cite: olderRecords("records", "Certificates were kept for 4 years."),
    },
    {
      from: date("2019-03-30"),
      value: 3,
      cite: educationRule("records", "3 years; up to half of the renewals are audited at random."),
    },
  ]),
  auditShare: always<number>(
    "Most renewals whose education is audited at random, in percent",
    50,
    educationRule("random audit", "The board audits up to 50 percent of renewals at random."),
  ),
  force: always<true>(
    "Practice takes this certificate",
    true,
    statute("practice", "Nobody practices without certification."),
  ),
  lived: always<readonly LivedExperience[]>(
    "Lived experience",
    ["mental-illness", "substance-use", "co-occurring"],
    statute("qualification", "A behavioral health disorder, treatment received, and recovery."),
  ),
  recovery: always<{ readonly years: number; readonly stayHours: number }>(
    "Recovery before applying",
    { years: 2, stayHours: 72 },
    applicationRule(
      "qualification",
      "In the two years immediately before applying: no incarceration, and no stay for the disorder over 72 hours.",
    ),
  ),
  training: always<number>(
    "Hours of training",
    40,
    network(
      "training",
      "40 hours, approved by the board, with an exam; on-the-job training does not count.",
    ),
  ),
  approved: always<true>(
    "The training is approved",
    true,
    statute("qualification", "An approved program with a part on ethics is completed."),
  ),
  exam: always<true>("Exam", true, network("exam", "The training provider's exam; no state exam.")),
  background: always<true>(
    "Fingerprints",
    true,
    applicationRule("fingerprints", "State and federal results within 90 days of the application."),
  ),
  agreement: always<true>(
    "Supervision agreement",
    true,
    applicationRule(
      "supervision",
      "An agreement and plan with a qualified supervisor is filed with the application.",
    ),
  ),
  age: always<number>("Age", "unknown", statute("all", "Looked for and not found: an age.")),
  schooling: always<string>(
    "Schooling",
    "unknown",
    statute("all", "Looked for and not found: schooling."),
  ),
  recognition: always<"unknown">(
    "What another state's credential is taken on",
    "unknown",
    statute("all", "Looked for and not found: reciprocity."),
  ),
};
