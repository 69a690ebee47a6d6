import { admits, recognizes, stands, type Ask, type WorkedCase } from "@/lib/rules/worked-case";

const cpss = (on: string, facts: Readonly<Record<string, unknown>>): Ask =>
  stands("ID", "CPSS", on, facts);

const first = { issuedOn: "2025-10-01", firstCertificate: true };
const full = { issuedOn: "2025-06-15" };
const inAgency = {
  ...full,
  employment: [{ as: "CPSS", from: "2025-07-01", to: null, setting: "agency" }],
  proofReceivedOn: "2025-07-10",
};
const applicant = {
  age: 30,
  education: "high-school",
  livedExperience: ["mental-illness"],
  recoveryYears: 1,
  training: { hours: 40, recognized: true },
  experienceHours: 200,
  supervisionHours: 20,
};
const socialWorker = {
  ...applicant,
  degree: { level: "bachelor", field: "human-services" },
  experienceHours: 100,
};
const cprc = { issuedOn: "2024-01-16", printedExpiry: "2026-01-15" };
const ten = [
  { ref: "a", on: "2025-09-01", hours: 9, categories: ["core"] },
  { ref: "b", on: "2026-01-10", hours: 1, categories: ["ethics"] },
];

const units = (on: string, calendarYear: number, requested: number): Ask => ({
  question: "units",
  state: "ID",
  on,
  used: { calendarYear, week: 8 },
  requested,
  approved: false,
});

/** Idaho's examples. */
export const cases: readonly WorkedCase[] = [
  {
    id: "ID-01",
    name: "a first certificate lasts six months, and its last day counts",
    ask: cpss("2026-04-01", first),
    expect: {
      validity: { outcome: "valid", through: "2026-04-01", computed: true },
      next: { on: "2026-04-01", what: "term-ends" },
    },
    because: "six months from the first day",
  },
  {
    id: "ID-01",
    name: "the day before its last, a first certificate is valid",
    ask: cpss("2026-03-31", first),
    expect: { validity: { outcome: "valid", through: "2026-04-01" } },
    because: "six months from the first day",
  },
  {
    id: "ID-01",
    name: "a day later the first certificate is expired",
    ask: cpss("2026-04-02", first),
    expect: { validity: { outcome: "expired", through: "2026-04-01" } },
    because: "no grace period was found",
  },
  {
    id: "ID-01",
    name: "the printed day wins over the one we would compute",
    ask: cpss("2026-04-02", { ...first, printedExpiry: "2026-04-30" }),
    expect: { validity: { outcome: "valid", through: "2026-04-30", computed: false } },
    because: "the certificate shows its last day",
  },
  {
    name: "what is owed in the six-month period is for the body to say",
    ask: cpss("2026-01-01", first),
    expect: { education: { outcome: "refer" } },
    because: "looked for and not found",
  },
  {
    id: "ID-03",
    name: "without a degree, 180 hours are 20 short of full certification",
    ask: admits("ID", "CPSS", "2026-03-01", { ...applicant, experienceHours: 180 }),
    expect: { outcome: "not-eligible", short: { experienceHours: 20 } },
    because: "200 hours without a degree in human services",
  },
  {
    id: "ID-03",
    name: "with 199 hours one is missing, with 200 none",
    ask: admits("ID", "CPSS", "2026-03-01", { ...applicant, experienceHours: 199 }),
    expect: { outcome: "not-eligible", short: { experienceHours: 1 } },
    because: "200 hours without a degree in human services",
  },
  {
    id: "ID-03",
    name: "the first certificate asks for no experience",
    ask: admits("ID", "CPSS", "2026-03-01", { ...applicant, experienceHours: 0 }, "first"),
    expect: { outcome: "eligible", short: {} },
    because: "it is for who still lacks the experience",
  },
  {
    id: "ID-04",
    name: "with a bachelor's degree in human services 100 hours are enough",
    ask: admits("ID", "CPSS", "2026-03-01", socialWorker),
    expect: { outcome: "eligible", short: {} },
    because: "100 hours with such a degree",
  },
  {
    id: "ID-06",
    name: "14 hours of supervision are 6 short",
    ask: admits("ID", "CPSS", "2026-03-01", { ...applicant, supervisionHours: 14 }),
    expect: { outcome: "not-eligible", short: { supervisionHours: 6 } },
    because: "20 hours of supervision",
  },
  {
    id: "ID-07",
    name: "ten hours with one of ethics, all in the period, are enough",
    ask: cpss("2026-03-01", { ...full, education: ten }),
    expect: { education: { outcome: "met", counted: { total: 10, ethics: 1 }, short: {} } },
    because: "10 hours, 1 of ethics",
  },
  {
    id: "ID-08",
    name: "twelve hours without ethics are one hour of ethics short",
    ask: cpss("2026-03-01", {
      ...full,
      education: [{ ref: "a", on: "2025-09-01", hours: 12, categories: [] }],
    }),
    expect: { education: { outcome: "owed", short: { ethics: 1 }, due: "2026-06-15" } },
    because: "10 hours, 1 of ethics",
  },
  {
    id: "ID-08",
    name: "the day after the period they are overdue",
    ask: cpss("2026-06-16", {
      ...full,
      education: [{ ref: "a", on: "2025-09-01", hours: 12, categories: [] }],
    }),
    expect: {
      validity: { outcome: "expired" },
      education: { outcome: "overdue", short: { ethics: 1 }, due: "2026-06-15" },
    },
    because: "10 hours, 1 of ethics, inside the period",
  },
  {
    id: "ID-11",
    name: "hours the body does not accept do not count",
    ask: cpss("2026-03-01", {
      ...full,
      education: [
        { ref: "a", on: "2025-09-01", hours: 10, categories: ["ethics"], recognized: false },
      ],
    }),
    expect: {
      education: {
        outcome: "owed",
        counted: { total: 0, ethics: 0 },
        unused: [{ ref: "a", hours: 10, reason: "not-recognized" }],
      },
    },
    because: "a certificate of completion needs the provider's signature",
  },
  {
    name: "hours that served the family credential do not serve again",
    ask: cpss("2026-03-01", {
      ...full,
      education: ten.map((one) => ({ ...one, usedFor: ["ID/CFSP"] })),
    }),
    expect: { education: { outcome: "owed", counted: { total: 0, ethics: 0 } } },
    because: "10 unique hours for each",
  },
  {
    id: "ID-12",
    name: "the day before the proof is received nothing can be billed",
    ask: cpss("2025-07-09", inAgency),
    expect: { validity: { outcome: "valid" }, practice: { outcome: "not-allowed" } },
    because: "no billing before the proof",
  },
  {
    id: "ID-12",
    name: "from the day on which the proof is received, practice is allowed",
    ask: cpss("2025-07-10", inAgency),
    expect: { practice: { outcome: "allowed" } },
    because: "no billing before the proof",
  },
  {
    id: "ID-13",
    name: "after 416 units in the year the next one needs approval",
    ask: units("2026-10-02", 416, 1),
    expect: {
      outcome: "needs-approval",
      limit: 416,
      per: "member and calendar year",
      resets: "2027-01-01",
    },
    because: "416 units for each member and calendar year",
  },
  {
    id: "ID-13",
    name: "the 416th unit is within the limit",
    ask: units("2026-10-02", 415, 1),
    expect: { outcome: "within" },
    because: "416 units for each member and calendar year",
  },
  {
    id: "ID-14",
    name: "no weekly limit is stated",
    ask: { ...units("2026-06-01", 200, 1), used: { calendarYear: 200, week: 30 } },
    expect: { outcome: "within" },
    because: "only the year is limited",
  },
  {
    id: "ID-16",
    name: "at 17 one is not eligible",
    ask: admits("ID", "CPSS", "2026-03-01", { ...applicant, age: 17 }),
    expect: { outcome: "not-eligible", short: { age: 1 } },
    because: "at least 18",
  },
  {
    id: "ID-16",
    name: "at 18 one is",
    ask: admits("ID", "CPSS", "2026-03-01", { ...applicant, age: 18 }),
    expect: { outcome: "eligible" },
    because: "at least 18",
  },
  {
    name: "substance use alone does not qualify for the peer credential",
    ask: admits("ID", "CPSS", "2026-03-01", { ...applicant, livedExperience: ["substance-use"] }),
    expect: { outcome: "not-eligible" },
    because: "mental illness, alone or co-occurring",
  },
  {
    name: "a caregiver of age with school and training may be a family partner",
    ask: admits("ID", "CFSP", "2026-03-01", {
      age: 18,
      education: "high-school",
      livedExperience: ["caregiver"],
      training: { hours: 40 },
    }),
    expect: { outcome: "eligible" },
    because: "18, high school, 40 hours",
  },
  {
    id: "ID-17",
    name: "on its last day the credential is valid",
    ask: cpss("2026-06-15", { ...full, education: ten }),
    expect: { validity: { outcome: "valid", through: "2026-06-15" } },
    because: "a year, to the anniversary",
  },
  {
    id: "ID-17",
    name: "the day after it is expired; grace is not known",
    ask: cpss("2026-06-16", { ...full, education: ten }),
    expect: { validity: { outcome: "expired", through: "2026-06-15" } },
    because: "no grace period was found",
  },
  {
    id: "ID-18",
    name: "a recovery coach is renewable with a fee on day 26",
    ask: stands("ID", "CPRC", "2026-02-10", cprc),
    expect: {
      validity: { outcome: "grace", through: "2026-01-15" },
      next: { on: "2026-02-14", what: "renewal" },
    },
    because: "30 days of grace",
  },
  {
    id: "ID-18",
    name: "day 30 is the last of grace",
    ask: stands("ID", "CPRC", "2026-02-14", cprc),
    expect: { validity: { outcome: "grace" } },
    because: "30 days of grace",
  },
  {
    id: "ID-18",
    name: "day 31 is lapsed",
    ask: stands("ID", "CPRC", "2026-02-15", cprc),
    expect: { validity: { outcome: "lapsed" } },
    because: "lapsed from day 31",
  },
  {
    id: "ID-18",
    name: "six months later it is still lapsed",
    ask: stands("ID", "CPRC", "2026-07-15", cprc),
    expect: { validity: { outcome: "lapsed" } },
    because: "more than six months: reapply and retest",
  },
  {
    id: "ID-18",
    name: "a day beyond six months only applying and testing again helps",
    ask: stands("ID", "CPRC", "2026-07-16", cprc),
    expect: { validity: { outcome: "terminated" }, practice: { outcome: "not-allowed" } },
    because: "more than six months: reapply and retest",
  },
  {
    id: "ID-21",
    name: "working alone leaves the credential valid and practice not allowed",
    ask: cpss("2026-03-01", {
      ...inAgency,
      employment: [{ as: "CPSS", from: "2025-07-01", to: null, setting: "self-employed" }],
    }),
    expect: { validity: { outcome: "valid" }, practice: { outcome: "not-allowed" } },
    because: "practice is in a group agency",
  },
  {
    id: "ID-22",
    name: "whether Nevada's credential counts is for the body to say",
    ask: recognizes("ID/CPSS", "NV/PRSS", "2026-03-01", "valid"),
    expect: { outcome: "refer" },
    because: "reciprocity was looked for and not found",
  },
  {
    id: "ID-22",
    name: "nor can anyone tell how a credential given for Nevada's stands",
    ask: cpss("2026-03-01", {
      ...full,
      source: { kind: "reciprocity", from: { state: "NV", credential: "PRSS" } },
    }),
    expect: { validity: { outcome: "refer" } },
    because: "reciprocity was looked for and not found",
  },
  {
    name: "a credential of another IC&RC board is recognized for the recovery coach",
    ask: recognizes("ID/CPRC", "MD/CPRS", "2026-03-01", "valid"),
    expect: { outcome: "recognized" },
    because: "IC&RC boards take each other's credentials",
  },
];
