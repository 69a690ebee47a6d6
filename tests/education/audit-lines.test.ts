import { describe, expect, it } from "vitest";
import { date } from "@/lib/dates";
import type { EndedPeriod } from "@/lib/education/audit-period";
import { auditedRecords } from "@/lib/education/audit-lines";
import type { LedgerRecord } from "@/lib/education/ledger";

const record: LedgerRecord = {
  id: "a",
  personId: "p",
  on: date("2025-06-01"),
  hours: 6,
  categories: [],
  course: "Trauma",
  provider: "Academy",
  part: "prepared",
  academicCredit: false,
  source: "holder",
  organization: null,
  recordedAt: new Date(0),
  recordedById: null,
  standing: "accepted",
  decisions: [],
  documents: [],
  amendsId: null,
  newestId: null,
};

const year: EndedPeriod = {
  outcome: "met",
  period: { from: date("2025-01-01"), to: date("2025-12-31") },
  required: {},
  counted: {},
  short: {},
  carriedIn: 0,
  carriesOver: 0,
  due: null,
  unused: [],
  findings: [],
};

describe("a record of an audited period", () => {
  it("counts whole where the rules use all of it", () => {
    expect(auditedRecords(year, [record])).toEqual([{ record, counted: 6, notCounted: [] }]);
  });

  it("counts in part where the rules leave some of its hours, and says why", () => {
    const over = { ref: "a", hours: 2.5, reason: "over-the-limit" } as const;
    expect(auditedRecords({ ...year, unused: [over] }, [record])).toMatchObject([
      { counted: 3.5, notCounted: [{ hours: 2.5, reason: "over-the-limit" }] },
    ]);
  });

  it.each(["waits", "not-accepted"] as const)("does not count when it is: %s", (standing) => {
    expect(auditedRecords(year, [{ ...record, standing }])).toMatchObject([
      { counted: 0, notCounted: [{ hours: 6, reason: standing }] },
    ]);
  });

  it("counts while its holder asks to withdraw it, and is left out once it was replaced or withdrawn", () => {
    const standing = "withdrawal-asked" as const;
    expect(auditedRecords(year, [{ ...record, standing }])).toMatchObject([{ counted: 6 }]);
    expect(auditedRecords(year, [{ ...record, standing: "amended" }])).toEqual([]);
    expect(auditedRecords(year, [{ ...record, standing: "withdrawn" }])).toEqual([]);
  });

  it.each([
    ["is left out when it is of the day before the first", "2024-12-31", 0],
    ["is listed when it is of the first day", "2025-01-01", 1],
    ["is listed when it is of the last day", "2025-12-31", 1],
    ["is left out when it is of the day after the last", "2026-01-01", 0],
  ])("%s", (_name, on, listed) => {
    expect(auditedRecords(year, [{ ...record, on: date(on) }])).toHaveLength(listed);
  });
});
