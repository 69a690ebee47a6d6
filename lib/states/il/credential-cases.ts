import { admits, recognizes, stands, type Ask, type WorkedCase } from "@/lib/rules/worked-case";

const crss = (on: string, facts: Readonly<Record<string, unknown>> = {}): Ask =>
  stands("IL", "CRSS", on, { issuedOn: "2024-03-10", ...facts });

const hours = (specific: number, core: number) => [
  {
    ref: "specific",
    on: "2025-04-01",
    hours: specific,
    categories: ["crss-specific"],
    academicCredit: true,
    recognized: true,
  },
  {
    ref: "core",
    on: "2025-05-01",
    hours: core,
    categories: ["core"],
    academicCredit: true,
    recognized: true,
  },
];

const cprsHours = (ethics: number) => [
  {
    ref: "ethics",
    on: "2025-04-01",
    hours: ethics,
    categories: ["cprs-specific", "ethics"],
    recognized: true,
  },
  {
    ref: "specific",
    on: "2025-04-02",
    hours: 20 - ethics,
    categories: ["cprs-specific"],
    recognized: true,
  },
  { ref: "core", on: "2025-05-01", hours: 10, categories: ["core"], recognized: true },
];

const automatic = {
  issuedOn: "2017-10-01",
  holds: [{ state: "IL", credential: "CRSS", issuedOn: "2016-06-15", printedExpiry: "2018-06-15" }],
};

const extended = { extensions: [{ grantedOn: "2026-03-05", months: 1 }] };

const applicant = {
  education: "high-school",
  livedExperience: ["mental-illness"],
  training: { hours: 100, examPassed: true },
};

/** Examples on the credentials of the Illinois Certification Board. */
export const credentialCases: readonly WorkedCase[] = [
  {
    id: "IL-01",
    name: "38 of 40 units are 2 short, due on the last day",
    ask: crss("2026-03-01", { education: hours(15, 23) }),
    expect: {
      validity: { outcome: "valid", through: "2026-03-10", computed: true },
      education: {
        outcome: "owed",
        period: { from: "2024-03-10", to: "2026-03-10" },
        required: { total: 40, "crss-specific": 15 },
        counted: { total: 38, "crss-specific": 15 },
        short: { total: 2 },
        due: "2026-03-10",
      },
      next: { on: "2026-03-10", what: "education" },
    },
    because: "40 units in two years",
  },
  {
    id: "IL-02",
    name: "on its last day the CRSS is valid",
    ask: crss("2026-03-10", { education: hours(15, 23) }),
    expect: { validity: { outcome: "valid" }, education: { outcome: "owed" } },
    because: "the last day is the anniversary itself",
  },
  {
    id: "IL-02",
    name: "the day after it is expired; what happens then was not found",
    ask: crss("2026-03-11", { education: hours(15, 23) }),
    expect: {
      validity: { outcome: "expired", through: "2026-03-10" },
      education: { outcome: "overdue", short: { total: 2 } },
      practice: { outcome: "not-allowed" },
    },
    because: "expired unless extended",
  },
  {
    id: "IL-02",
    name: "a one-month extension moves the end and the day education is due",
    ask: crss("2026-03-11", { education: hours(15, 23), ...extended }),
    expect: {
      validity: { outcome: "valid", through: "2026-04-10", computed: true },
      education: { outcome: "owed", due: "2026-04-10" },
    },
    because: "one month only, counted from the end of the term",
  },
  {
    id: "IL-02",
    name: "the day after the extension the CRSS is expired",
    ask: crss("2026-04-11", extended),
    expect: { validity: { outcome: "expired", through: "2026-04-10" } },
    because: "one month only",
  },
  {
    name: "a second month of extension is for the board to explain",
    ask: crss("2026-04-11", { extensions: [{ grantedOn: "2026-03-05", months: 2 }] }),
    expect: { validity: { outcome: "refer", through: "2026-04-10" } },
    because: "one month only",
  },
  {
    id: "IL-04",
    name: "40 units with only 12 specific are 3 specific ones short",
    ask: crss("2026-03-01", { education: hours(12, 28) }),
    expect: { education: { outcome: "owed", short: { "crss-specific": 3 } } },
    because: "core functions never stand in for specific units",
  },
  {
    id: "IL-04",
    name: "more specific units stand in for core functions",
    ask: crss("2026-03-01", { education: hours(30, 10) }),
    expect: { education: { outcome: "met", short: {} } },
    because: "at least 15 specific, 40 in all",
  },
  {
    id: "IL-06",
    name: "40 units without ethics are enough for the CRSS",
    ask: crss("2026-03-01", { education: hours(15, 25) }),
    expect: {
      education: { outcome: "met", short: {} },
      next: { on: "2026-03-10", what: "renewal" },
    },
    because: "no minimum of ethics was found",
  },
  {
    id: "IL-07",
    name: "for the CPRS five units of ethics are one short",
    ask: stands("IL", "CPRS", "2026-03-01", {
      issuedOn: "2024-03-10",
      education: cprsHours(5),
    }),
    expect: {
      education: {
        outcome: "owed",
        required: { total: 30, "cprs-specific": 20, ethics: 6 },
        counted: { total: 30, "cprs-specific": 20, ethics: 5 },
        short: { ethics: 1 },
      },
    },
    because: "6 of the 20 specific units are ethics",
  },
  {
    id: "IL-07",
    name: "six are enough",
    ask: stands("IL", "CPRS", "2026-03-01", {
      issuedOn: "2024-03-10",
      education: cprsHours(6),
    }),
    expect: { education: { outcome: "met" } },
    because: "6 of the 20 specific units are ethics",
  },
  {
    id: "IL-08",
    name: "hours before the first certification are refused",
    ask: crss("2026-03-01", {
      education: [{ ref: "early", on: "2024-03-08", hours: 6, categories: ["core"] }],
    }),
    expect: {
      education: {
        counted: { total: 0, "crss-specific": 0 },
        unused: [{ ref: "early", hours: 6, reason: "before-issue" }],
      },
    },
    because: "nothing before the initial certification counts",
  },
  {
    id: "IL-08",
    name: "hours on the day of certification count",
    ask: crss("2026-03-01", {
      education: [{ ref: "first", on: "2024-03-10", hours: 6, categories: ["core"] }],
    }),
    expect: { education: { counted: { total: 6, "crss-specific": 0 }, unused: [] } },
    because: "first days are inclusive",
  },
  {
    id: "IL-09",
    name: "six units too many do not carry over",
    ask: crss("2026-06-01", {
      education: hours(16, 30),
      renewals: [{ on: "2026-03-01", printedExpiry: null }],
    }),
    expect: {
      validity: { outcome: "valid", through: "2028-03-10" },
      education: {
        outcome: "owed",
        period: { from: "2026-03-11", to: "2028-03-10" },
        carriedIn: 0,
        short: { total: 40, "crss-specific": 15 },
      },
    },
    because: "no carry-over",
  },
  {
    name: "a course that was taken again counts once",
    ask: crss("2026-03-01", {
      education: [
        { ref: "a", on: "2024-05-01", hours: 6, categories: ["core"], course: "Listening" },
        { ref: "b", on: "2025-05-01", hours: 6, categories: ["core"], course: "Listening" },
      ],
    }),
    expect: {
      education: {
        counted: { total: 6, "crss-specific": 0 },
        unused: [{ ref: "b", hours: 6, reason: "repeated-course" }],
      },
    },
    because: "an event counts once only",
  },
  {
    name: "nor does it count in the next period",
    ask: crss("2026-06-01", {
      education: [
        ...hours(20, 20),
        { ref: "a", on: "2024-05-01", hours: 6, categories: ["core"], course: "Listening" },
        { ref: "b", on: "2026-05-01", hours: 6, categories: ["core"], course: "Listening" },
      ],
      renewals: [{ on: "2026-03-01", printedExpiry: null }],
    }),
    expect: {
      education: {
        counted: { total: 0, "crss-specific": 0 },
        unused: [{ ref: "b", hours: 6, reason: "repeated-course" }],
      },
    },
    because: "even when repeated in another period",
  },
  {
    id: "IL-11",
    name: "a college course of three semester hours is 45 units",
    ask: crss("2026-03-01", {
      education: [
        {
          ref: "college",
          on: "2025-05-15",
          hours: 45,
          categories: ["crss-specific"],
          academicCredit: true,
          recognized: true,
        },
      ],
    }),
    expect: { education: { outcome: "met", counted: { total: 45, "crss-specific": 45 } } },
    because: "a semester hour is 15 units",
  },
  {
    id: "IL-12",
    name: "a seminar that is neither recognized nor petitioned counts nothing",
    ask: crss("2026-03-01", {
      education: [
        { ref: "seminar", on: "2025-05-15", hours: 8, categories: ["core"], recognized: false },
      ],
    }),
    expect: {
      education: {
        counted: { total: 0, "crss-specific": 0 },
        unused: [{ ref: "seminar", hours: 8, reason: "not-recognized" }],
      },
    },
    because: "0 until the petition is granted",
  },
  {
    id: "IL-14",
    name: "a term from February 29 ends on February 28",
    ask: stands("IL", "CRSS", "2026-02-28", { issuedOn: "2024-02-29" }),
    expect: { validity: { outcome: "valid", through: "2026-02-28", computed: true } },
    because: "clamped to the month's last day",
  },
  {
    id: "IL-14",
    name: "and is over on March 1",
    ask: stands("IL", "CRSS", "2026-03-01", { issuedOn: "2024-02-29" }),
    expect: { validity: { outcome: "expired", through: "2026-02-28" } },
    because: "clamped to the month's last day",
  },
  {
    id: "IL-16",
    name: "Wisconsin's CPS is not recognized for the CRSS",
    ask: recognizes("IL/CRSS", "WI/CPS", "2026-03-01", "valid"),
    expect: { outcome: "not-recognized" },
    because: "the CRSS has no reciprocity",
  },
  {
    name: "Maryland's CPRS is recognized for the CPRS, through IC&RC",
    ask: recognizes("IL/CPRS", "MD/CPRS", "2026-03-01", "valid"),
    expect: { outcome: "recognized" },
    because: "IC&RC boards take each other's credentials",
  },
  {
    name: "Arizona's PRSS is not an IC&RC credential",
    ask: recognizes("IL/CPRS", "AZ/PRSS", "2026-03-01", "valid"),
    expect: { outcome: "not-recognized" },
    because: "only a credential at the reciprocal level moves",
  },
  {
    name: "the CPRS of a CRSS holder of 2017 lasts as long as that CRSS",
    ask: stands("IL", "CPRS", "2018-06-15", automatic),
    expect: { validity: { outcome: "valid", through: "2018-06-15", computed: true } },
    because: "given from October 1, 2017 to the CRSS's last day",
  },
  {
    name: "and ends with it",
    ask: stands("IL", "CPRS", "2018-06-16", automatic),
    expect: { validity: { outcome: "expired", through: "2018-06-15" } },
    because: "given from October 1, 2017 to the CRSS's last day",
  },
  {
    name: "the day before the CPRS opened nobody could be given it",
    ask: stands("IL", "CPRS", "2018-06-15", { issuedOn: "2017-09-30" }),
    expect: { validity: { outcome: "refer" } },
    because: "it opened on October 1, 2017",
  },
  {
    name: "the CPRS of the first day is not in doubt",
    ask: stands("IL", "CPRS", "2018-06-15", { issuedOn: "2017-10-01" }),
    expect: { validity: { outcome: "valid", through: "2019-10-01" } },
    because: "it opened on October 1, 2017",
  },
  {
    id: "IL-30",
    name: "what the CFPP owes is for the board to say",
    ask: stands("IL", "CFPP", "2026-03-01", {
      issuedOn: "2025-03-10",
      printedExpiry: "2027-03-10",
    }),
    expect: {
      validity: { outcome: "valid", through: "2027-03-10", computed: false },
      education: { outcome: "refer" },
    },
    because: "looked for and not found",
  },
  {
    name: "without a printed day nobody can tell how long the CFPP lasts",
    ask: stands("IL", "CFPP", "2026-03-01", { issuedOn: "2025-03-10" }),
    expect: { validity: { outcome: "refer", through: null }, practice: { outcome: "refer" } },
    because: "the certification period was not found",
  },
  {
    name: "who has all but the hours of experience cannot be told yes",
    ask: admits("IL", "CRSS", "2026-03-01", applicant),
    expect: { outcome: "refer", short: {} },
    because: "hours of experience are asked, and the current amount was not found",
  },
  {
    name: "99 hours of training are one short, whatever else is unknown",
    ask: admits("IL", "CRSS", "2026-03-01", {
      ...applicant,
      training: { hours: 99, examPassed: true },
    }),
    expect: { outcome: "not-eligible", short: { training: { hours: 1 } } },
    because: "an unmet requirement outweighs an unknown one",
  },
  {
    name: "a caregiver with 100 hours may be given the CFPP",
    ask: admits("IL", "CFPP", "2026-03-01", {
      livedExperience: ["caregiver"],
      training: { hours: 100 },
    }),
    expect: { outcome: "eligible" },
    because: "caregiver of a child, 100 hours",
  },
];
