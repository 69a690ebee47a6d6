import { always } from "@/lib/rules/dated";
import type { LivedExperience } from "@/lib/rules/facts";
import type { Hours } from "@/lib/rules/hours";
import type { LateStep, Term } from "@/lib/rules/term";
import { bpa, familyRule, ibadcc, process, provider, reading, rule } from "./sources";

const yearly = always<Term>(
  "How long full certification lasts",
  { months: 12 },
  reading(
    "annual renewal",
    "Full certification is renewed every year, counted from the effective date on the certificate.",
  ),
);

const hours = always<Hours>(
  "Education owed for each year",
  { total: 10, including: { ethics: 1 } },
  bpa(
    "hours",
    "10 hours a year on the listed topics, at least 1 of ethics, earned inside the current certification period.",
  ),
);

/** Certified Peer Support Specialist. */
export const cpss = {
  first: always<Term>(
    "How long the first certificate lasts",
    { months: 6 },
    process("first certificate", "Six months, for who still lacks the hours of experience."),
  ),
  term: yearly,
  late: always<readonly LateStep[]>(
    "What happens after the last day",
    "unknown",
    reading(
      "grace",
      "No grace period was found: expired the day after the last one; the recovery coach's 30 days are not borrowed.",
    ),
  ),
  hours,
  hoursOfFirst: always<Hours>(
    "Education owed in the six-month period",
    "unknown",
    bpa("hours", "Looked for and not found: what is owed in the six-month period."),
  ),
  unique: always<readonly string[]>(
    "Credentials whose hours may not serve again",
    ["ID/CFSP"],
    bpa("both credentials", "Who holds both shows 10 unique hours, 1 of ethics, for each."),
  ),
  force: always<true>(
    "Practice takes an active certification",
    true,
    provider("Provider qualifications", "The specialist has an active certification."),
  ),
  agency: always<true>(
    "Practice is in a group agency",
    true,
    provider(
      "Provider qualifications",
      "The specialist practices within a group agency under Medicaid supervisory protocol.",
    ),
  ),
  proof: always<true>(
    "No billing before the proof of certification",
    true,
    process("processing", "Nothing is billed before the proof of certification is received."),
  ),
  age: always<number>("Age", 18, rule("01", "At least 18 years old.")),
  schooling: always<"high-school">(
    "Schooling",
    "high-school",
    provider("Provider qualifications", "A high school diploma or its equivalent."),
  ),
  lived: always<readonly LivedExperience[]>(
    "Lived experience",
    ["mental-illness", "co-occurring"],
    provider(
      "Provider qualifications",
      "Mental illness, alone or with substance use; substance use alone does not qualify.",
    ),
  ),
  recovery: always<number>(
    "Years in recovery",
    1,
    provider("Provider qualifications", "At least one year."),
  ),
  training: always<number>(
    "Hours of training",
    40,
    rule("02", "40 hours over the listed competencies."),
  ),
  directed: always<true>(
    "The training is the state's",
    true,
    provider("Provider qualifications", "State-directed peer support training is completed."),
  ),
  experienceWithDegree: always<number>(
    "Hours of experience with a degree in human services",
    100,
    rule("03", "100 hours for who has a bachelor's degree in a human services field."),
  ),
  experience: always<number>(
    "Hours of experience",
    200,
    rule("03", "200 hours without a bachelor's degree in a human services field."),
  ),
  supervision: always<number>(
    "Hours of supervision",
    20,
    rule("03", "20 hours of supervised work."),
  ),
  references: always<true>("References", true, process("application", "Two letters of reference.")),
  exam: always<never>("Exam", "unknown", rule("all", "Looked for and not found: an exam.")),
  background: always<never>(
    "Background check",
    "unknown",
    rule("all", "Looked for and not found: a background check."),
  ),
  recognition: always<"unknown">(
    "What another state's credential is taken on",
    "unknown",
    rule("all", "Looked for and not found: reciprocity with other states."),
  ),
};

/** Certified Family Support Partner. */
export const cfsp = {
  term: yearly,
  late: cpss.late,
  hours,
  unique: always<readonly string[]>(
    "Credentials whose hours may not serve again",
    ["ID/CPSS"],
    bpa("both credentials", "Who holds both shows 10 unique hours, 1 of ethics, for each."),
  ),
  force: always<true>(
    "Practice takes an active certification",
    true,
    reading("family support", "As for peer support: the certification has to be active."),
  ),
  age: always<number>("Age", 18, familyRule("01", "At least 18 years old.")),
  schooling: always<"high-school">(
    "Schooling",
    "high-school",
    familyRule("01", "A high school diploma or its equivalent."),
  ),
  lived: always<readonly LivedExperience[]>(
    "Lived experience",
    ["caregiver"],
    familyRule("01", "Experience as family."),
  ),
  training: always<number>("Hours of training", 40, familyRule("02", "40 hours.")),
  recognition: always<"unknown">(
    "What another state's credential is taken on",
    "unknown",
    familyRule("all", "Looked for and not found: reciprocity with other states."),
  ),
};

/** Certified Peer Recovery Coach, of the board for alcohol and drug counselors. */
export const cprc = {
  term: always<Term>(
    "How long the certificate lasts",
    "unknown",
    ibadcc("renewal", "It is renewed on or before its last day; the length was not found."),
  ),
  late: always<readonly LateStep[]>(
    "What happens after the last day",
    [
      { until: { days: 30 }, status: "grace", mayPractice: "unknown", fee: "asked" },
      { until: { months: 6 }, status: "lapsed", mayPractice: "unknown" },
      { status: "terminated", mayPractice: false },
    ],
    ibadcc(
      "renewal",
      "Days 1 to 30: renewable with a grace fee. Then lapsed. After more than six months: reapply and retest, unless inactive status was approved.",
    ),
  ),
  hours: always<Hours>(
    "Education owed for each term",
    "unknown",
    ibadcc("renewal", "Looked for and not found in a source that can be relied on."),
  ),
  force: always<true>(
    "Practice takes an active certificate",
    true,
    ibadcc("renewal", "The certificate is in force until its last day."),
  ),
  recognition: always<"IC&RC board to board">(
    "What another board's credential is taken on",
    "IC&RC board to board",
    ibadcc(
      "reciprocity",
      "The board belongs to IC&RC, whose boards take each other's credentials.",
    ),
  ),
};

/** Limits on the service. */
export const service = {
  units: always<number>(
    "Units of peer support for a member in a calendar year",
    416,
    provider(
      "Authorization",
      "416 units for each member and calendar year; more needs prior authorization.",
    ),
  ),
  weekly: always<never>(
    "Units in a week",
    "unknown",
    reading("416 units", "416 is 8 times 52, but no weekly limit is stated."),
  ),
  unit: always<never>(
    "How long a unit is",
    "unknown",
    provider("Authorization", "Looked for and not found: the length of a unit."),
  ),
};
