import { recognizes, stands, type Ask, type WorkedCase } from "@/lib/rules/worked-case";

const cpss = (on: string, issuedOn: string): Ask => stands("NE", "CPSS", on, { issuedOn });

/** Nebraska's examples. */
export const cases: readonly WorkedCase[] = [
  {
    id: "NE-01",
    name: "issued in October 2026, it ends on September 1, 2027 and owes no education",
    ask: cpss("2027-09-01", "2026-10-15"),
    expect: {
      validity: { outcome: "valid", through: "2027-09-01", computed: true },
      education: { outcome: "none-owed" },
    },
    because: "September 1 of odd years; certified within 12 months before",
  },
  {
    id: "NE-01",
    name: "the day after it is expired",
    ask: cpss("2027-09-02", "2026-10-15"),
    expect: { validity: { outcome: "expired", through: "2027-09-01" } },
    because: "September 1 of odd years",
  },
  {
    name: "certified a year before the renewal day to the day, it owes nothing",
    ask: cpss("2027-06-01", "2026-09-01"),
    expect: { education: { outcome: "none-owed" } },
    because: "certified within 12 months before",
  },
  {
    name: "certified a day earlier, it owes 20 hours with 6 of ethics",
    ask: cpss("2027-06-01", "2026-08-31"),
    expect: {
      education: { outcome: "owed", required: { total: 20, ethics: 6 }, due: "2027-09-01" },
    },
    because: "20 hours in two years, 6 of ethics",
  },
  {
    name: "another state's credential is for the Department to decide",
    ask: recognizes("NE/CPSS", "AZ/PRSS", "2026-03-01", "valid"),
    expect: { outcome: "refer" },
    because: "reciprocity was looked for and not found",
  },
];
