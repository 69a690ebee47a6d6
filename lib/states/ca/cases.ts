import { admits, recognizes, stands, type Ask, type WorkedCase } from "@/lib/rules/worked-case";

const education = [
  { ref: "ethics", on: "2025-03-01", hours: 6, categories: ["ethics"] },
  { ref: "other", on: "2025-05-01", hours: 14, categories: [] },
];

const cmpss = (on: string): Ask => stands("CA", "CMPSS", on, { issuedOn: "2024-05-10", education });

/** California's examples. */
export const cases: readonly WorkedCase[] = [
  {
    name: "91 days before its last day the window has not opened",
    ask: cmpss("2026-02-08"),
    expect: {
      validity: { outcome: "valid", through: "2026-05-10" },
      education: { outcome: "met" },
      next: { on: "2026-02-09", what: "window-opens" },
    },
    because: "90 days before",
  },
  {
    name: "from the day on which it opens, the renewal is next",
    ask: cmpss("2026-02-09"),
    expect: { next: { on: "2026-05-10", what: "renewal" } },
    because: "90 days before",
  },
  {
    name: "on its last day it is valid",
    ask: cmpss("2026-05-10"),
    expect: { validity: { outcome: "valid" } },
    because: "two years, to the anniversary",
  },
  {
    name: "the day after it is expired",
    ask: cmpss("2026-05-11"),
    expect: { validity: { outcome: "expired" } },
    because: "two years, to the anniversary",
  },
  {
    id: "CA-01",
    name: "a valid Arizona PRSS is not enough alone; more is asked",
    ask: recognizes("CA/CMPSS", "AZ/PRSS", "2026-03-01", "valid"),
    expect: { outcome: "refer" },
    because: "work, education, letters and the exam are asked too",
  },
  {
    name: "one that is not active at home is not recognized",
    ask: recognizes("CA/CMPSS", "AZ/PRSS", "2026-03-01", "revoked"),
    expect: { outcome: "not-recognized" },
    because: "active certification elsewhere",
  },
  {
    name: "79 hours of training are one short",
    ask: admits("CA", "CMPSS", "2026-03-01", {
      age: 18,
      education: "high-school",
      livedExperience: ["caregiver"],
      training: { hours: 79, examPassed: true },
    }),
    expect: { outcome: "not-eligible", short: { training: { hours: 1 } } },
    because: "80 hours",
  },
];
