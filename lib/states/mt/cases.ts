import { admits, recognizes, stands, type Ask, type WorkedCase } from "@/lib/rules/worked-case";

type Facts = Readonly<Record<string, unknown>>;

const first = { issuedOn: "2025-08-10" };
const board = (on: string, facts: Facts = first): Ask => stands("MT", "CBHPSS", on, facts);

const renewed = { ...first, renewals: [{ on: "2025-12-20", printedExpiry: null }] };
const twice = {
  ...first,
  renewals: [
    { on: "2025-12-20", printedExpiry: null },
    { on: "2026-12-20", printedExpiry: null },
  ],
};

const hours = (total: number, year = 2026) => [
  { ref: "suicide", on: `${String(year)}-03-01`, hours: 2, categories: ["suicide-prevention"] },
  { ref: "a", on: `${String(year)}-04-01`, hours: 10, categories: [] },
  { ref: "b", on: `${String(year)}-05-01`, hours: total - 12, categories: [] },
];

const applicant = {
  livedExperience: ["co-occurring"],
  training: { hours: 40, examPassed: true, recognized: true },
  inpatientStays: [],
};

const worker = {
  issuedOn: "2025-06-01",
  employment: [{ as: "SDMI-CPSS", from: "2025-07-01", to: null, setting: "agency" }],
  holds: [
    { state: "MT", credential: "CBHPSS", issuedOn: "2024-05-01", printedExpiry: "2026-12-31" },
  ],
  supervisionMeetings: ["2026-01-15", "2026-02-17"],
};

const waiver = (on: string, facts: Facts = {}): Ask =>
  stands("MT", "SDMI-CPSS", on, { ...worker, ...facts });

const units = (week: number, requested: number, approved = false): Ask => ({
  question: "units",
  state: "MT",
  on: "2026-03-04",
  used: { week },
  requested,
  approved,
});

/** Montana's examples. */
export const cases: readonly WorkedCase[] = [
  {
    id: "MT-01",
    name: "the first certificate ends on December 31, and its renewal owes no education",
    ask: board("2025-12-31"),
    expect: {
      validity: { outcome: "valid", through: "2025-12-31", computed: true },
      education: { outcome: "none-owed", required: { total: 0 }, short: {}, due: null },
      next: { on: "2025-12-31", what: "renewal" },
    },
    because: "every December 31; education does not apply until after the first renewal",
  },
  {
    id: "MT-02",
    name: "the year after the first renewal owes 20 hours with 2 of suicide prevention",
    ask: board("2026-12-31", renewed),
    expect: {
      validity: { outcome: "valid", through: "2026-12-31" },
      education: {
        outcome: "owed",
        period: { from: "2026-01-01", to: "2026-12-31" },
        required: { total: 20, "suicide-prevention": 2 },
        short: { total: 20, "suicide-prevention": 2 },
        due: "2026-12-31",
      },
    },
    because: "20 hours a year; suicide prevention with the first year that owes hours",
  },
  {
    id: "MT-02",
    name: "a day later they are overdue, and the certificate is lapsed",
    ask: board("2027-01-01", renewed),
    expect: {
      validity: { outcome: "lapsed" },
      education: { outcome: "overdue", due: "2026-12-31" },
    },
    because: "20 hours before the renewal",
  },
  {
    name: "the year after that asks for no suicide prevention",
    ask: board("2027-06-01", { ...twice, education: hours(20) }),
    expect: { education: { outcome: "owed", required: { total: 20 } } },
    because: "every second renewal",
  },
  {
    name: "twenty hours without suicide prevention are two of it short",
    ask: board("2026-06-01", {
      ...renewed,
      education: [{ ref: "a", on: "2026-03-01", hours: 20, categories: [] }],
    }),
    expect: { education: { outcome: "owed", short: { "suicide-prevention": 2 } } },
    because: "2 hours of suicide prevention inside the 20",
  },
  {
    id: "MT-04",
    name: "32 hours in a year are enough, and 12 go on",
    ask: board("2026-12-31", { ...renewed, education: hours(32) }),
    expect: { education: { outcome: "met", carriedIn: 0, carriesOver: 12, short: {} } },
    because: "up to 20 hours go on to the next year",
  },
  {
    id: "MT-04",
    name: "the next year begins with the 12",
    ask: board("2027-01-01", { ...twice, education: hours(32) }),
    expect: {
      education: {
        outcome: "owed",
        carriedIn: 12,
        carriesOver: 0,
        counted: { total: 12 },
        short: { total: 8 },
      },
    },
    because: "up to 20 hours go on to the next year",
  },
  {
    name: "no more than 20 hours go on",
    ask: board("2026-12-31", {
      ...renewed,
      education: [...hours(34), { ref: "c", on: "2026-06-01", hours: 10, categories: [] }],
    }),
    expect: { education: { outcome: "met", carriesOver: 20 } },
    because: "up to 20 hours go on to the next year",
  },
  {
    name: "no more than 10 hours of preparation count",
    ask: board("2026-12-31", {
      ...renewed,
      education: [
        ...hours(14),
        { ref: "prepared", on: "2026-06-01", hours: 12, categories: [], part: "prepared" },
      ],
    }),
    expect: {
      education: {
        outcome: "met",
        counted: { total: 24, "suicide-prevention": 2 },
        unused: [{ ref: "prepared", hours: 2, reason: "over-the-limit" }],
      },
    },
    because: "at most 10 hours of preparation or authorship",
  },
  {
    id: "MT-07",
    name: "hours that were shown for another license are for the board to decide",
    ask: board("2026-12-31", {
      ...renewed,
      education: hours(20).map((one) => ({ ...one, usedFor: ["MT/LAC"] })),
    }),
    expect: { education: { outcome: "refer", counted: { total: 0, "suicide-prevention": 0 } } },
    because: "20 hours are shown with each license",
  },
  {
    id: "MT-07",
    name: "hours of its own meet it whatever another license owes",
    ask: board("2026-12-31", {
      ...renewed,
      holds: [{ state: "MT", credential: "LAC" }],
      education: hours(20),
    }),
    expect: { education: { outcome: "met" } },
    because: "20 hours are shown with each license",
  },
  {
    id: "MT-09",
    name: "to day 45 after its last the certificate is lapsed, and practice may go on",
    ask: board("2026-02-14"),
    expect: {
      validity: { outcome: "lapsed", through: "2025-12-31" },
      practice: { outcome: "allowed" },
      next: { on: "2026-02-14", what: "renewal" },
    },
    because: "lapsed practice is not unlicensed practice",
  },
  {
    id: "MT-09",
    name: "on day 46 it is expired, and practice is unlicensed",
    ask: board("2026-02-15"),
    expect: {
      validity: { outcome: "expired", through: "2025-12-31" },
      practice: { outcome: "not-allowed" },
    },
    because: "from day 46 to two years",
  },
  {
    id: "MT-09",
    name: "the last day of the two years it can still be revived",
    ask: board("2027-12-31"),
    expect: { validity: { outcome: "expired" } },
    because: "to two years",
  },
  {
    id: "MT-09",
    name: "a day later only a new application helps",
    ask: board("2028-01-01"),
    expect: { validity: { outcome: "terminated" }, next: null },
    because: "after two years",
  },
  {
    id: "MT-13",
    name: "32 hours of training are 8 short for the board",
    ask: admits("MT", "CBHPSS", "2026-03-01", {
      ...applicant,
      training: { hours: 32, examPassed: true, recognized: true },
    }),
    expect: { outcome: "not-eligible", short: { training: { hours: 8 } } },
    because: "40 hours",
  },
  {
    id: "MT-13",
    name: "and enough for the waiver",
    ask: admits("MT", "SDMI-CPSS", "2026-03-01", {
      livedExperience: ["mental-illness"],
      training: { hours: 32, recognized: true },
    }),
    expect: { outcome: "eligible", short: {} },
    because: "30 hours",
  },
  {
    id: "MT-13",
    name: "without the board's certificate the waiver's specialist may not practice",
    ask: waiver("2026-03-01", { holds: [] }),
    expect: { practice: { outcome: "not-allowed" } },
    because: "nobody practices without certification",
  },
  {
    id: "MT-15",
    name: "with a meeting in each month practice is allowed",
    ask: waiver("2026-03-01"),
    expect: { validity: { outcome: "valid" }, practice: { outcome: "allowed" } },
    because: "supervision at least monthly",
  },
  {
    id: "MT-15",
    name: "on February 28 the meeting of February may still be held",
    ask: waiver("2026-02-28", { supervisionMeetings: ["2026-01-15"] }),
    expect: { practice: { outcome: "allowed" } },
    because: "the month is not over",
  },
  {
    id: "MT-15",
    name: "on March 1 supervision was not met for February",
    ask: waiver("2026-03-01", { supervisionMeetings: ["2026-01-15"] }),
    expect: { practice: { outcome: "not-allowed" } },
    because: "supervision at least monthly",
  },
  {
    id: "MT-16",
    name: "self-employed without clinical supervision is not compliant",
    ask: waiver("2026-03-01", {
      employment: [{ as: "SDMI-CPSS", from: "2026-02-20", to: null, setting: "self-employed" }],
      supervisionMeetings: [],
    }),
    expect: { practice: { outcome: "not-allowed" } },
    because: "clinical supervision at one's own cost",
  },
  {
    name: "where nobody recorded for whom the work is, nor any supervision, practice cannot be judged",
    ask: waiver("2026-03-01", {
      employment: [{ as: "SDMI-CPSS", from: "2026-02-20", to: null }],
      supervisionMeetings: [],
    }),
    expect: { practice: { outcome: "refer" } },
    because: "under an agency, or with clinical supervision of one's own",
  },
  {
    name: "with supervision on record it makes no difference for whom the work is",
    ask: waiver("2026-03-01", {
      employment: [{ as: "SDMI-CPSS", from: "2026-02-20", to: null }],
      supervisionMeetings: ["2026-02-25"],
    }),
    expect: { practice: { outcome: "allowed" } },
    because: "under an agency, or with clinical supervision of one's own",
  },
  {
    id: "MT-17",
    name: "a stay of 71 hours is no bar",
    ask: admits("MT", "CBHPSS", "2026-03-01", {
      ...applicant,
      inpatientStays: [{ hours: 71, endedOn: "2025-01-01" }],
    }),
    expect: { outcome: "eligible", from: null },
    because: "not over 72 hours",
  },
  {
    id: "MT-17",
    name: "nor is one of 72 hours",
    ask: admits("MT", "CBHPSS", "2026-03-01", {
      ...applicant,
      inpatientStays: [{ hours: 72, endedOn: "2025-01-01" }],
    }),
    expect: { outcome: "eligible" },
    because: "not over 72 hours",
  },
  {
    id: "MT-17",
    name: "one of 73 hours bars for two years, and the first free day is named",
    ask: admits("MT", "CBHPSS", "2027-01-01", {
      ...applicant,
      inpatientStays: [{ hours: 73, endedOn: "2025-01-01" }],
    }),
    expect: { outcome: "not-eligible", from: "2027-01-02" },
    because: "the two years immediately before applying",
  },
  {
    id: "MT-17",
    name: "on that day it bars no more",
    ask: admits("MT", "CBHPSS", "2027-01-02", {
      ...applicant,
      inpatientStays: [{ hours: 73, endedOn: "2025-01-01" }],
    }),
    expect: { outcome: "eligible", from: null },
    because: "the two years immediately before applying",
  },
  {
    name: "the waiver asks for ten hours in a calendar year",
    ask: waiver("2026-03-01", {
      education: [{ ref: "a", on: "2025-09-01", hours: 10, categories: [] }],
    }),
    expect: {
      education: {
        outcome: "owed",
        period: { from: "2026-01-01", to: "2026-12-31" },
        required: { total: 10 },
        carriedIn: 0,
      },
    },
    because: "10 hours annually, nothing carried over",
  },
  {
    name: "the tenth unit of a week is within the limit",
    ask: units(9, 1),
    expect: { outcome: "within", limit: 10, per: "member and week" },
    because: "10 units a week",
  },
  {
    name: "the eleventh needs approval",
    ask: units(10, 1),
    expect: { outcome: "needs-approval", limit: 10 },
    because: "10 units a week unless more is approved",
  },
  {
    name: "with approval it is within",
    ask: units(10, 1, true),
    expect: { outcome: "within" },
    because: "10 units a week unless more is approved",
  },
  {
    name: "another state's credential is for the board to decide",
    ask: recognizes("MT/CBHPSS", "ID/CPSS", "2026-03-01", "valid"),
    expect: { outcome: "refer" },
    because: "reciprocity was looked for and not found",
  },
];
