import { admits, recognizes, stands, type Ask, type WorkedCase } from "@/lib/rules/worked-case";

const prss = (on: string, facts: Readonly<Record<string, unknown>>): Ask =>
  stands("AZ", "PRSS", on, facts);

/** Hired on January 15, 2026, with a credential of the autumn before. */
const employed = {
  issuedOn: "2025-11-20",
  employment: [{ as: "PRSS", from: "2026-01-15", to: null, setting: "agency" }],
};

const hours = (total: number, ethics: number) => [
  { ref: "ethics", on: "2026-02-01", hours: ethics, categories: ["ethics"] },
  { ref: "other", on: "2026-02-02", hours: total - ethics, categories: [] },
];

const program = (to: string | null) => ({
  kind: "program",
  recognized: [{ from: "2019-01-01", to }],
});

const graduate = {
  livedExperience: ["substance-use"],
  consentToShare: true,
  training: { hours: 40, examPassed: true, recognized: true },
};

/** Arizona's examples. */
export const cases: readonly WorkedCase[] = [
  {
    id: "AZ-01",
    name: "a PRSS of 2012 who does not work as one is valid and owes nothing",
    ask: prss("2026-03-01", { issuedOn: "2012-05-14" }),
    expect: {
      validity: { outcome: "valid", through: null, computed: false },
      education: { outcome: "none-owed", required: { total: 0 }, short: {}, due: null },
      practice: { outcome: "allowed" },
      next: null,
    },
    because: "it never expires, and only employment makes education owed",
  },
  {
    id: "AZ-01",
    name: "the day before its first day the credential is pending",
    ask: prss("2012-05-13", { issuedOn: "2012-05-14" }),
    expect: { validity: { outcome: "pending" }, practice: { outcome: "not-allowed" } },
    because: "its first day has not come",
  },
  {
    id: "AZ-01",
    name: "on its first day it is valid",
    ask: prss("2012-05-14", { issuedOn: "2012-05-14" }),
    expect: { validity: { outcome: "valid" }, practice: { outcome: "allowed" } },
    because: "first days are inclusive",
  },
  {
    id: "AZ-02",
    name: "four hours without ethics are one hour of ethics short",
    ask: prss("2026-06-01", { ...employed, education: hours(4, 0) }),
    expect: {
      validity: { outcome: "valid" },
      education: { outcome: "owed", short: { ethics: 1 }, counted: { total: 4, ethics: 0 } },
    },
    because: "4 hours, 1 of them on ethics and boundaries",
  },
  {
    id: "AZ-03",
    name: "three hours with one of ethics are one hour short",
    ask: prss("2026-06-01", { ...employed, education: hours(3, 1) }),
    expect: { education: { outcome: "owed", short: { total: 1 } } },
    because: "4 hours, 1 of them on ethics and boundaries",
  },
  {
    id: "AZ-04",
    name: "four hours with one of ethics are enough",
    ask: prss("2026-06-01", { ...employed, education: hours(4, 1) }),
    expect: { education: { outcome: "met", short: {}, due: "2027-01-14" }, next: null },
    because: "4 hours, 1 of them on ethics and boundaries",
  },
  {
    id: "AZ-06",
    name: "a case manager who holds the PRSS owes nothing",
    ask: prss("2026-06-01", {
      issuedOn: "2025-11-20",
      employment: [{ as: "case manager", from: "2026-01-15", to: null, setting: "agency" }],
    }),
    expect: { validity: { outcome: "valid" }, education: { outcome: "none-owed" } },
    because: "only those employed as a PRSS owe education",
  },
  {
    id: "AZ-07",
    name: "the day before hire nothing is owed",
    ask: prss("2026-01-14", employed),
    expect: { education: { outcome: "none-owed" } },
    because: "only employment makes a period",
  },
  {
    id: "AZ-07",
    name: "six weeks after hire four hours are owed by the eve of the first anniversary",
    ask: prss("2026-03-01", employed),
    expect: {
      validity: { outcome: "valid" },
      education: {
        outcome: "owed",
        period: { from: "2026-01-15", to: "2027-01-14" },
        required: { total: 4, ethics: 1 },
        counted: { total: 0, ethics: 0 },
        short: { total: 4, ethics: 1 },
        due: "2027-01-14",
      },
      next: { on: "2027-01-14", what: "education" },
    },
    because: "4 hours for each year of employment, without proration",
  },
  {
    id: "AZ-07",
    name: "on the eve of the anniversary they are still owed",
    ask: prss("2027-01-14", employed),
    expect: { education: { outcome: "owed", due: "2027-01-14" } },
    because: "last days are inclusive",
  },
  {
    id: "AZ-07",
    name: "a day later they are overdue, and the credential is as valid as before",
    ask: prss("2027-01-15", employed),
    expect: {
      validity: { outcome: "valid" },
      education: { outcome: "overdue", due: "2027-01-14" },
      practice: { outcome: "allowed" },
      next: { on: "2027-01-14", what: "education" },
    },
    because: "education never touches validity",
  },
  {
    name: "a year that was met makes way for the next",
    ask: prss("2027-01-15", { ...employed, education: hours(4, 1) }),
    expect: {
      education: {
        outcome: "owed",
        period: { from: "2027-01-15", to: "2028-01-14" },
        short: { total: 4, ethics: 1 },
      },
    },
    because: "hours count in the year in which they were earned",
  },
  {
    name: "after leaving, a year cut short owes nothing",
    ask: prss("2026-09-01", {
      issuedOn: "2025-11-20",
      employment: [{ as: "PRSS", from: "2026-01-15", to: "2026-08-31", setting: "agency" }],
    }),
    expect: { education: { outcome: "none-owed" } },
    because: "a year cut short owes nothing",
  },
  {
    name: "two jobs at once make one year of employment",
    ask: prss("2026-09-01", {
      issuedOn: "2025-11-20",
      employment: [
        { as: "PRSS", from: "2026-01-15", to: null, setting: "agency" },
        { as: "PRSS", from: "2026-05-01", to: null, setting: "agency" },
      ],
    }),
    expect: { education: { period: { from: "2026-01-15", to: "2027-01-14" } } },
    because: "4 hours for 12 months of employment as a PRSS",
  },
  {
    id: "AZ-08",
    name: "a printed last day, or an employer's order to train again, ends nothing",
    ask: prss("2026-03-01", { issuedOn: "2020-03-01", printedExpiry: "2022-03-01" }),
    expect: { validity: { outcome: "valid", through: null } },
    because: "the original credential stays valid",
  },
  {
    id: "AZ-09",
    name: "six months in recovery are no bar",
    ask: admits("AZ", "PRSS", "2026-03-01", { ...graduate, recoveryYears: 0.5 }),
    expect: { outcome: "eligible", short: {} },
    because: "no number of years is set",
  },
  {
    id: "AZ-11",
    name: "the course without the exam makes no credential",
    ask: admits("AZ", "PRSS", "2026-03-01", {
      ...graduate,
      training: { hours: 40, examPassed: false, recognized: true },
    }),
    expect: { outcome: "not-eligible" },
    because: "the exam is passed",
  },
  {
    id: "AZ-12",
    name: "who will not share lived experience cannot be admitted",
    ask: admits("AZ", "PRSS", "2026-03-01", { ...graduate, consentToShare: false }),
    expect: { outcome: "not-eligible" },
    because: "consent is asked at the interview",
  },
  {
    id: "AZ-15",
    name: "California's CMPSS is recognized",
    ask: recognizes("AZ/PRSS", "CA/CMPSS", "2026-03-01", "valid"),
    expect: { outcome: "recognized" },
    because: "Medi-Cal pays for peer support",
  },
  {
    name: "Illinois's CRSS is recognized from the day on which its source speaks",
    ask: recognizes("AZ/PRSS", "IL/CRSS", "2026-01-08", "valid"),
    expect: { outcome: "recognized" },
    because: "the source on Illinois Medicaid is of January 8, 2026",
  },
  {
    name: "the day before, it is proposed and staff must confirm it",
    ask: recognizes("AZ/PRSS", "IL/CRSS", "2026-01-07", "valid"),
    expect: { outcome: "propose" },
    because: "the source on Illinois Medicaid is of January 8, 2026",
  },
  {
    id: "AZ-16",
    name: "South Dakota's credential is not recognized in 2024",
    ask: recognizes("AZ/PRSS", "SD/peer", "2024-10-01"),
    expect: { outcome: "not-recognized" },
    because: "a survey of 2024 names the gap",
  },
  {
    id: "AZ-16",
    name: "the gap holds through the year for which it is named",
    ask: recognizes("AZ/PRSS", "SD/peer", "2024-12-31"),
    expect: { outcome: "not-recognized" },
    because: "a named gap holds for its calendar year",
  },
  {
    id: "AZ-16",
    name: "from the next year on, South Dakota is for OIFA to decide",
    ask: recognizes("AZ/PRSS", "SD/peer", "2025-01-01"),
    expect: { outcome: "refer" },
    because: "no later source speaks",
  },
  {
    name: "Vermont was a gap in 2024",
    ask: recognizes("AZ/PRSS", "VT/peer", "2024-12-31"),
    expect: { outcome: "not-recognized" },
    because: "a survey of 2024 names the gap",
  },
  {
    name: "in 2025 Vermont is for OIFA to decide: when in that year Medicaid began to pay is not known",
    ask: recognizes("AZ/PRSS", "VT/peer", "2025-12-30"),
    expect: { outcome: "refer" },
    because: "after a named gap nothing is known until a later source speaks",
  },
  {
    name: "from the end of that year on Vermont is recognized",
    ask: recognizes("AZ/PRSS", "VT/peer", "2025-12-31"),
    expect: { outcome: "recognized" },
    because: "the state's page is of 2025, without a day",
  },
  {
    id: "AZ-21",
    name: "a national certificate held in Arizona is for OIFA to decide as well",
    ask: recognizes("AZ/PRSS", "AZ/NCPS", "2026-03-01", "valid"),
    expect: { outcome: "refer" },
    because: "no state issues it",
  },
  {
    name: "another board's CPRS makes no PR-A until the board has decided",
    ask: recognizes("AZ/PR-A", "IL/CPRS", "2026-03-01", "valid"),
    expect: { outcome: "refer" },
    because: "the PR-A is not shown to be at the level that moves from board to board",
  },
  {
    name: "it does make a CPRS",
    ask: recognizes("AZ/CPRS", "IL/CPRS", "2026-03-01", "valid"),
    expect: { outcome: "recognized" },
    because: "IC&RC, from board to board",
  },
  {
    id: "AZ-19",
    name: "Maryland's CPRS is recognized: one domain is enough",
    ask: recognizes("AZ/PRSS", "MD/CPRS", "2024-10-01", "valid"),
    expect: { outcome: "recognized" },
    because: "Medicaid pays for peer support in substance use",
  },
  {
    id: "AZ-20",
    name: "Puerto Rico goes to OIFA",
    ask: recognizes("AZ/PRSS", "PR/peer", "2026-03-01", "valid"),
    expect: { outcome: "refer" },
    because: "a territory is not a state, and its Medicaid is not known",
  },
  {
    id: "AZ-21",
    name: "a national certificate alone goes to OIFA",
    ask: recognizes("AZ/PRSS", "IL/NCPS", "2026-03-01", "valid"),
    expect: { outcome: "refer" },
    because: "it is not issued by a state",
  },
  {
    name: "what is revoked at home goes to OIFA",
    ask: recognizes("AZ/PRSS", "IL/CRSS", "2026-03-01", "revoked"),
    expect: { outcome: "refer" },
    because: "the home state shows it as not in force",
  },
  {
    id: "AZ-26",
    name: "a program that loses recognition later leaves its graduates valid",
    ask: prss("2026-03-01", { issuedOn: "2024-11-02", source: program("2025-06-30") }),
    expect: { validity: { outcome: "valid" } },
    because: "recognition counts on the day of issue",
  },
  {
    id: "AZ-26",
    name: "issued on the last day of recognition it counts",
    ask: prss("2026-03-01", { issuedOn: "2025-06-30", source: program("2025-06-30") }),
    expect: { validity: { outcome: "valid" } },
    because: "last days are inclusive",
  },
  {
    id: "AZ-26",
    name: "issued the day after, it is for OIFA to decide",
    ask: prss("2026-03-01", { issuedOn: "2025-07-01", source: program("2025-06-30") }),
    expect: { validity: { outcome: "refer" }, practice: { outcome: "refer" } },
    because: "recognition counts on the day of issue",
  },
  {
    id: "AZ-28",
    name: "a certificate of a program without recognition is for OIFA to decide",
    ask: prss("2026-03-01", {
      issuedOn: "2025-07-01",
      source: { kind: "program", recognized: [] },
    }),
    expect: { validity: { outcome: "refer" } },
    because: "an operator is registered and recognized, both",
  },
  {
    id: "AZ-30",
    name: "the private board's CPRS does not permit Arizona peer support",
    ask: stands("AZ", "CPRS", "2026-03-01", {
      issuedOn: "2025-01-10",
      printedExpiry: "2027-01-09",
    }),
    expect: { validity: { outcome: "valid" }, practice: { outcome: "not-allowed" } },
    because: "a credentialed PRSS is required",
  },
  {
    name: "the CPRS asks for 20 hours, 6 of ethics and 3 of cultural diversity",
    ask: stands("AZ", "CPRS", "2026-03-01", { issuedOn: "2025-01-10" }),
    expect: {
      validity: { through: "2027-01-10", computed: true },
      education: { required: { total: 20, ethics: 6, "cultural-diversity": 3 } },
      next: { on: "2027-01-10", what: "education" },
    },
    because: "the board's own line for CPRS",
  },
  {
    name: "the day after its last the CPRS is expired",
    ask: stands("AZ", "CPRS", "2027-01-11", { issuedOn: "2025-01-10" }),
    expect: { validity: { outcome: "expired", through: "2027-01-10" } },
    because: "two years",
  },
  {
    name: "the PR-A asks for 20 hours in two years",
    ask: stands("AZ", "PR-A", "2026-03-01", { issuedOn: "2025-01-10" }),
    expect: { education: { outcome: "owed", required: { total: 20 } } },
    because: "the board's manual",
  },
  {
    id: "AZ-35",
    name: "where coverage is only inferred, recognition is proposed",
    ask: recognizes("AZ/PRSS", "NV/PRSS", "2026-03-01", "valid"),
    expect: { outcome: "propose" },
    because: "the survey does not list Nevada among the gaps",
  },
  {
    name: "a suspended PRSS may not practice, and the last day of suspension is named",
    ask: prss("2026-03-01", {
      issuedOn: "2021-04-02",
      actions: [{ kind: "suspended", from: "2026-02-01", to: "2026-03-31" }],
    }),
    expect: {
      validity: { outcome: "suspended" },
      practice: { outcome: "not-allowed" },
      next: { on: "2026-03-31", what: "suspension-ends" },
    },
    because: "the body suspended it",
  },
];
