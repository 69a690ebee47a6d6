import { admits, recognizes, stands, type Ask, type WorkedCase } from "@/lib/rules/worked-case";

const cps = (on: string, facts: Readonly<Record<string, unknown>> = {}): Ask =>
  stands("GA", "CPS-MH", on, { issuedOn: "2024-11-20", ...facts });

const hours = [
  { ref: "ethics", on: "2025-03-01", hours: 2, categories: ["ethics"] },
  { ref: "other", on: "2025-05-01", hours: 10, categories: [] },
];

/** Georgia's examples. */
export const cases: readonly WorkedCase[] = [
  {
    id: "GA-01",
    name: "the year of certification owes nothing",
    ask: cps("2024-12-31"),
    expect: { validity: { outcome: "valid" }, education: { outcome: "none-owed" } },
    because: "none in the year of certification",
  },
  {
    id: "GA-01",
    name: "the next year owes 12 hours with one ethics training by December 31",
    ask: cps("2025-01-01"),
    expect: {
      validity: { outcome: "valid", through: "2025-12-31" },
      education: {
        outcome: "owed",
        required: { total: 12, "ethics-trainings": 1 },
        counted: { total: 0, "ethics-trainings": 0 },
        due: "2025-12-31",
      },
    },
    because: "12 units a calendar year, with one training on peer ethics",
  },
  {
    id: "GA-01",
    name: "twelve hours with an ethics training are enough on the last day",
    ask: cps("2025-12-31", { education: hours }),
    expect: { education: { outcome: "met" } },
    because: "12 units a calendar year, with one training on peer ethics",
  },
  {
    id: "GA-03",
    name: "to January 15 education is taken without a fee",
    ask: cps("2026-01-15"),
    expect: {
      validity: { outcome: "grace", through: "2025-12-31" },
      education: { outcome: "overdue", due: "2025-12-31" },
    },
    because: "January 15",
  },
  {
    id: "GA-03",
    name: "on January 20 it is taken with a fee",
    ask: cps("2026-01-20"),
    expect: { validity: { outcome: "grace" } },
    because: "26 dollars to February 28",
  },
  {
    id: "GA-03",
    name: "February 28 is the last day",
    ask: cps("2026-02-28"),
    expect: { validity: { outcome: "grace" } },
    because: "26 dollars to February 28",
  },
  {
    id: "GA-03",
    name: "from March 1 on the certification is inactive",
    ask: cps("2026-03-01"),
    expect: { validity: { outcome: "inactive" }, practice: { outcome: "not-allowed" } },
    because: "after February 28",
  },
  {
    id: "GA-03",
    name: "what was taken on January 20 keeps the year",
    ask: cps("2026-03-01", {
      education: hours,
      renewals: [{ on: "2026-01-20", printedExpiry: null }],
    }),
    expect: {
      validity: { outcome: "valid", through: "2026-12-31" },
      education: { outcome: "owed", due: "2026-12-31" },
    },
    because: "accepted with the late fee",
  },
  {
    name: "the other kinds are for their bodies to explain",
    ask: stands("GA", "CPS-AD", "2026-03-01", { issuedOn: "2025-01-01" }),
    expect: { validity: { outcome: "refer" }, education: { outcome: "refer" } },
    because: "only facts are held on them",
  },
  {
    name: "six months in recovery are half a year short",
    ask: admits("GA", "CPS-MH", "2026-03-01", {
      age: 30,
      education: "high-school",
      livedExperience: ["mental-illness"],
      recoveryYears: 0.5,
      training: { examPassed: true },
    }),
    expect: { outcome: "not-eligible", short: { recoveryYears: 0.5 } },
    because: "one year",
  },
  {
    name: "another state's credential is for the body to decide",
    ask: recognizes("GA/CPS-MH", "AZ/PRSS", "2026-03-01", "valid"),
    expect: { outcome: "refer" },
    because: "reciprocity was looked for and not found",
  },
];
