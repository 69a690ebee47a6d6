import { admits, recognizes, stands, type Ask, type WorkedCase } from "@/lib/rules/worked-case";

const mhps = (on: string, facts: Readonly<Record<string, unknown>>): Ask =>
  stands("TX", "MHPS", on, { issuedOn: "2024-05-10", ...facts });

const hours = (ethics: number) => [
  { ref: "ethics", on: "2025-03-01", hours: ethics, categories: ["ethics"] },
  { ref: "other", on: "2025-05-01", hours: 20 - ethics, categories: [] },
];

const applicant = {
  age: 30,
  education: "high-school",
  training: { hours: 46, examPassed: true },
  livedExperience: ["substance-use"],
  experienceHours: 250,
};

/** Texas's examples. */
export const cases: readonly WorkedCase[] = [
  {
    id: "TX-02",
    name: "20 hours with 2 of ethics are one hour of ethics short",
    ask: mhps("2026-05-10", { education: hours(2) }),
    expect: {
      validity: { outcome: "valid", through: "2026-05-10" },
      education: { outcome: "owed", short: { ethics: 1 } },
    },
    because: "3 hours of ethics",
  },
  {
    id: "TX-02",
    name: "with 3 they are enough",
    ask: mhps("2026-05-10", { education: hours(3) }),
    expect: { education: { outcome: "met" } },
    because: "3 hours of ethics",
  },
  {
    id: "TX-02",
    name: "the day after the term what is short is overdue",
    ask: mhps("2026-05-11", { education: hours(2) }),
    expect: { validity: { outcome: "expired" }, education: { outcome: "overdue" } },
    because: "two years, to the anniversary",
  },
  {
    name: "the first certificate lasts six months",
    ask: mhps("2024-11-10", { firstCertificate: true }),
    expect: {
      validity: { outcome: "valid", through: "2024-11-10" },
      education: { outcome: "refer" },
      next: { on: "2024-11-10", what: "term-ends" },
    },
    because: "six months, and its education was not found",
  },
  {
    name: "and is expired the day after",
    ask: mhps("2024-11-11", { firstCertificate: true }),
    expect: { validity: { outcome: "expired" } },
    because: "six months",
  },
  {
    name: "249 hours of experience are one short for the recovery credential",
    ask: admits("TX", "RSPS", "2026-03-01", { ...applicant, experienceHours: 249 }),
    expect: { outcome: "not-eligible", short: { experienceHours: 1 } },
    because: "250 hours",
  },
  {
    name: "who has everything known cannot be told yes: the hours of training were not found",
    ask: admits("TX", "RSPS", "2026-03-01", applicant),
    expect: { outcome: "refer" },
    because: "training is asked, its hours are not known",
  },
  {
    name: "another state's credential is for the body to decide",
    ask: recognizes("TX/MHPS", "AZ/PRSS", "2026-03-01", "valid"),
    expect: { outcome: "refer" },
    because: "reciprocity was looked for and not found",
  },
];
