import { describe, expect, it } from "vitest";
import { date } from "@/lib/dates";
import type { ApplicantFacts } from "@/lib/rules/facts";
import { applying } from "@/tests/support/applicant";

describe("in Montana, the two years before applying", () => {
  const stay = (endedOn: string, hours = 73) => ({ hours, endedOn: date(endedOn) });

  it.each<[string, Partial<ApplicantFacts>, string | null]>([
    ["nothing on record", { inpatientStays: null }, null],
    ["incarceration to March 1, 2024", { incarcerationEndedOn: date("2024-03-01") }, "2026-03-02"],
    ["incarceration to the day before", { incarcerationEndedOn: date("2024-02-29") }, null],
    ["a stay to March 1, 2024", { inpatientStays: [stay("2024-03-01")] }, "2026-03-02"],
    ["a stay to the day before", { inpatientStays: [stay("2024-02-29")] }, null],
    [
      "two stays: the later one bars longer",
      { inpatientStays: [stay("2024-06-01"), stay("2025-06-01")] },
      "2027-06-02",
    ],
    [
      "in whatever order",
      { inpatientStays: [stay("2025-06-01"), stay("2024-06-01")] },
      "2027-06-02",
    ],
    [
      "a long stay before a short one",
      { inpatientStays: [stay("2024-06-01"), stay("2025-06-01", 72)] },
      "2026-06-02",
    ],
    [
      "incarceration after a stay",
      { inpatientStays: [stay("2024-06-01")], incarcerationEndedOn: date("2025-01-15") },
      "2027-01-16",
    ],
  ])("%s", (_, facts, from) => {
    const outcome = from === null ? "eligible" : "not-eligible";
    expect(applying("MT/CBHPSS", facts)).toMatchObject({ outcome, from });
  });

  it.each<[string, Partial<ApplicantFacts>, string, object]>([
    [
      "incarceration",
      { incarcerationEndedOn: date("2025-01-15") },
      "mt-recent-incarceration",
      { endedOn: "2025-01-15" },
    ],
    [
      "a stay",
      { inpatientStays: [stay("2025-01-15", 90)] },
      "mt-recent-stay",
      { endedOn: "2025-01-15", hours: 90 },
    ],
    ["nothing", {}, "mt-recovery-clear", {}],
  ])("%s is named for what it is", (_, facts, code, values) => {
    const [said] = applying("MT/CBHPSS", facts).findings.filter((one) => one.code === code);
    expect(said?.values).toEqual(values);
  });

  it("the waiver says that the board's certificate is needed as well", () => {
    const codes = applying("MT/SDMI-CPSS").findings.map((one) => one.code);
    expect(codes).toContain("mt-certificate-too");
  });
});
