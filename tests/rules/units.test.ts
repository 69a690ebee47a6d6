import { describe, expect, it } from "vitest";
import { date } from "@/lib/dates";
import { decideUnits, type UnitLimit, type UnitsCase } from "@/lib/rules/units";
import { value } from "@/tests/support/made-up-policy";

const yearly: UnitLimit = {
  limit: value("units", 100),
  counted: "calendarYear",
  per: "member and calendar year",
  neverFound: [value<never>("A weekly limit", "unknown")],
};
const weekly: UnitLimit = { ...yearly, counted: "week", per: "member and week" };

function asked(policy: UnitLimit, about: Partial<UnitsCase>) {
  return decideUnits(policy, {
    on: date("2026-10-02"),
    used: null,
    requested: null,
    approved: null,
    ...about,
  });
}

const used = (calendarYear: number | null, week: number | null = null) => ({
  used: { calendarYear, week },
});

describe("a limit of 100 units a year", () => {
  it.each([
    [99, 1, "within", "within-the-unit-limit"],
    [99, 2, "needs-approval", "over-the-unit-limit"],
    [100, 1, "needs-approval", "over-the-unit-limit"],
    [100, null, "needs-approval", "over-the-unit-limit"],
    [101, null, "needs-approval", "over-the-unit-limit"],
    [99, null, "refer", "units-not-known"],
    [null, 100, "refer", "units-not-known"],
    [null, 101, "needs-approval", "over-the-unit-limit"],
    [null, null, "refer", "units-not-known"],
    [100, 0, "within", "within-the-unit-limit"],
  ])("with %s used and %s asked for: %s", (so, requested, outcome, code) => {
    const found = asked(yearly, { ...used(so), requested });
    expect(found.outcome).toBe(outcome);
    expect(found.findings[0]?.code).toBe(code);
  });

  it("does not know what nobody counted", () => {
    expect(asked(yearly, { requested: 1 }).outcome).toBe("refer");
    expect(asked(yearly, { ...used(null, 3), requested: 1 }).outcome).toBe("refer");
  });

  it("binds nobody whose units were approved", () => {
    expect(asked(yearly, { ...used(100), requested: 1, approved: true }).outcome).toBe("within");
    expect(asked(yearly, { ...used(100), requested: 1, approved: false }).outcome).toBe(
      "needs-approval",
    );
  });

  it("is counted anew from the first day of the next year", () => {
    expect(asked(yearly, {})).toMatchObject({
      limit: 100,
      per: "member and calendar year",
      resets: "2027-01-01",
    });
  });

  it("names what was looked for beside it", () => {
    const { findings } = asked(yearly, { ...used(1), requested: 1 });
    expect(findings.map(({ code, values }) => [code, values])).toEqual([
      ["within-the-unit-limit", { limit: 100, per: "member and calendar year", asks: 2 }],
      ["never-found", { label: "A weekly limit" }],
    ]);
  });
});

describe("a limit of 100 units a week", () => {
  it("counts the week, and names no day on which it is counted anew", () => {
    expect(asked(weekly, { ...used(500, 99), requested: 1 })).toMatchObject({
      outcome: "within",
      resets: null,
    });
    expect(asked(weekly, { ...used(0, 100), requested: 1 }).outcome).toBe("needs-approval");
  });
});

describe("a limit that nobody found", () => {
  it("is for the body, and never 0", () => {
    const unknown = { ...yearly, limit: value<number>("units", "unknown") };
    expect(asked(unknown, { ...used(1), requested: 1 })).toMatchObject({
      outcome: "refer",
      limit: null,
      findings: [{ code: "unit-limit-not-known" }, {}],
    });
  });
});
