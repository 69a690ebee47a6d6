import { describe, expect, it } from "vitest";
import { date } from "@/lib/dates";
import { always, citing } from "@/lib/rules/dated";
import { issued, type CredentialFacts } from "@/lib/rules/facts";
import { termsOf, type LateStep, type Term, type TermPolicy } from "@/lib/rules/term";

const cite = citing({ source: "A rule", url: null, readOn: date("2026-11-21"), basis: "found" })(
  "1",
  "A term.",
);

const lasting = (term: Term | "unknown"): TermPolicy => ({ length: always("Term", term, cite) });
const twoYears = lasting({ months: 24 });
const everyDecember = lasting({ until: { month: 12, day: 31, everyYears: 1, anchor: 2025 } });

interface Recorded {
  readonly printed?: string;
  readonly renewals?: readonly (readonly [on: string, printed?: string])[];
  readonly extensions?: readonly (readonly [on: string, months: number])[];
}

function facts(issuedOn: string, recorded: Recorded = {}): CredentialFacts {
  return {
    ...issued(date(issuedOn)),
    printedExpiry: recorded.printed === undefined ? null : date(recorded.printed),
    renewals: (recorded.renewals ?? []).map(([on, printed]) => ({
      on: date(on),
      printedExpiry: printed === undefined ? null : date(printed),
    })),
    extensions: (recorded.extensions ?? []).map(([on, months]) => ({
      grantedOn: date(on),
      months,
    })),
  };
}

function terms(policy: TermPolicy, recorded: CredentialFacts, on: string) {
  return termsOf(policy, recorded, date(on)).spans.map(({ from, lastDay }) => [from, lastDay]);
}

describe("a term of some months", () => {
  it("ends on the anniversary itself", () => {
    expect(terms(twoYears, facts("2024-03-10"), "2024-03-10")).toEqual([
      ["2024-03-10", "2026-03-10"],
    ]);
  });

  it("ends on the last day of a month that is shorter", () => {
    expect(terms(lasting({ months: 6 }), facts("2025-08-31"), "2025-09-01")).toEqual([
      ["2025-08-31", "2026-02-28"],
    ]);
  });

  it("is followed by one from the day after, counted from the old last day", () => {
    const renewed = facts("2024-03-10", { renewals: [["2026-02-20"]] });
    expect(terms(twoYears, renewed, "2026-02-20")).toEqual([
      ["2024-03-10", "2026-03-10"],
      ["2026-03-11", "2028-03-10"],
    ]);
  });

  it("is not yet followed the day before the renewal is granted", () => {
    const renewed = facts("2024-03-10", { renewals: [["2026-02-20"]] });
    expect(terms(twoYears, renewed, "2026-02-19")).toEqual([["2024-03-10", "2026-03-10"]]);
  });

  it("renewed on its last day is followed without a gap", () => {
    const renewed = facts("2024-03-10", { renewals: [["2026-03-10"]] });
    expect(terms(twoYears, renewed, "2026-03-10").at(-1)).toEqual(["2026-03-11", "2028-03-10"]);
  });

  it("renewed a day late starts anew on the day of granting", () => {
    const renewed = facts("2024-03-10", { renewals: [["2026-03-11"]] });
    expect(terms(twoYears, renewed, "2026-03-11").at(-1)).toEqual(["2026-03-11", "2028-03-11"]);
  });

  it("takes the printed last day, and counts the next term from it", () => {
    const renewed = facts("2024-03-10", { printed: "2026-03-31", renewals: [["2026-03-20"]] });
    expect(terms(twoYears, renewed, "2026-03-20")).toEqual([
      ["2024-03-10", "2026-03-31"],
      ["2026-04-01", "2028-03-31"],
    ]);
  });

  it("takes renewals in the order of their days, however they are recorded", () => {
    const renewed = facts("2020-03-10", { renewals: [["2024-03-01"], ["2022-03-01"]] });
    expect(terms(twoYears, renewed, "2024-06-01").at(-1)).toEqual(["2024-03-11", "2026-03-10"]);
  });
});

describe("an extension", () => {
  it("moves the end, and the next term starts after it", () => {
    const extended = facts("2024-03-10", {
      extensions: [["2026-03-01", 1]],
      renewals: [["2026-04-05"]],
    });
    expect(terms(twoYears, extended, "2026-04-05")).toEqual([
      ["2024-03-10", "2026-04-10"],
      ["2026-04-11", "2028-04-10"],
    ]);
  });

  it("does not count before it is granted", () => {
    const extended = facts("2024-03-10", { extensions: [["2026-03-01", 1]] });
    expect(terms(twoYears, extended, "2026-02-28")).toEqual([["2024-03-10", "2026-03-10"]]);
  });

  it("granted in the second term moves the end of the second", () => {
    const extended = facts("2022-03-10", {
      renewals: [["2024-03-01"]],
      extensions: [["2026-03-01", 1]],
    });
    expect(terms(twoYears, extended, "2026-03-01")).toEqual([
      ["2022-03-10", "2024-03-10"],
      ["2024-03-11", "2026-04-10"],
    ]);
  });
});

describe("a term to a fixed day", () => {
  it.each([
    ["2025-01-01", "2025-12-31"],
    ["2025-12-31", "2025-12-31"],
    ["2026-01-01", "2026-12-31"],
  ])("issued on %s ends on %s", (issuedOn, lastDay) => {
    expect(terms(everyDecember, facts(issuedOn), issuedOn)).toEqual([[issuedOn, lastDay]]);
  });

  it("renewed late runs with the year all the same", () => {
    const renewed = facts("2025-08-10", { renewals: [["2026-01-20"]] });
    expect(terms(everyDecember, renewed, "2026-01-20").at(-1)).toEqual([
      "2026-01-01",
      "2026-12-31",
    ]);
  });

  it.each([
    ["2026-10-15", "2027-09-01"],
    ["2027-09-01", "2027-09-01"],
    ["2027-09-02", "2029-09-01"],
  ])("of odd years, issued on %s, ends on %s", (issuedOn, lastDay) => {
    const odd = lasting({ until: { month: 9, day: 1, everyYears: 2, anchor: 2027 } });
    expect(terms(odd, facts(issuedOn), issuedOn)).toEqual([[issuedOn, lastDay]]);
  });

  it("of a four-year grid is the grid's next", () => {
    const grid = lasting({ until: { month: 9, day: 30, everyYears: 4, anchor: 2015 } });
    expect(terms(grid, facts("2026-01-10"), "2026-01-10")).toEqual([["2026-01-10", "2027-09-30"]]);
  });
});

describe("a term that nobody knows", () => {
  it("is known all the same when the certificate shows its last day", () => {
    const { known, spans } = termsOf(
      lasting("unknown"),
      facts("2024-01-16", { printed: "2026-01-15" }),
      date("2025-01-01"),
    );
    expect(known).toBe(true);
    expect(spans.at(-1)).toMatchObject({ lastDay: "2026-01-15", computed: false });
  });

  it("is not known after a renewal without a printed last day", () => {
    const recorded = facts("2024-01-16", { printed: "2026-01-15", renewals: [["2026-01-10"]] });
    expect(termsOf(lasting("unknown"), recorded, date("2026-01-09")).known).toBe(true);
    expect(termsOf(lasting("unknown"), recorded, date("2026-01-10")).known).toBe(false);
  });
});

describe("a credential that only a new application helps", () => {
  const late = always<readonly LateStep[]>(
    "Late",
    [
      { until: { days: 30 }, status: "grace", mayPractice: true },
      { status: "terminated", mayPractice: false },
    ],
    cite,
  );
  const policy: TermPolicy = { ...twoYears, late };

  it("is revived by a renewal on the last day of grace", () => {
    const renewed = facts("2024-03-10", { renewals: [["2026-04-09"]] });
    expect(terms(policy, renewed, "2026-04-09").at(-1)).toEqual(["2026-04-09", "2028-04-09"]);
  });

  it("is not revived the day after", () => {
    const renewed = facts("2024-03-10", { renewals: [["2026-04-10"]] });
    expect(termsOf(policy, renewed, date("2026-04-10"))).toMatchObject({
      tooLate: "2026-04-10",
      spans: [{ lastDay: "2026-03-10" }],
    });
  });

  it("nor by an extension", () => {
    const extended = facts("2024-03-10", { extensions: [["2026-04-10", 3]] });
    expect(terms(policy, extended, "2026-04-10")).toEqual([["2024-03-10", "2026-03-10"]]);
  });
});

describe("a printed last day of a renewal", () => {
  it("before the old term ends starts the new one on the day of granting", () => {
    const renewed = facts("2024-03-10", { renewals: [["2026-01-15", "2026-03-10"]] });
    expect(terms(twoYears, renewed, "2026-01-15").at(-1)).toEqual(["2026-01-15", "2026-03-10"]);
  });

  it("on the first day of the new term makes a term of one day", () => {
    const renewed = facts("2024-03-10", { renewals: [["2026-01-15", "2026-03-11"]] });
    expect(terms(twoYears, renewed, "2026-01-15").at(-1)).toEqual(["2026-03-11", "2026-03-11"]);
  });

  it("later than that leaves the start where it is", () => {
    const renewed = facts("2024-03-10", { renewals: [["2026-01-15", "2028-12-31"]] });
    expect(terms(twoYears, renewed, "2026-01-15").at(-1)).toEqual(["2026-03-11", "2028-12-31"]);
  });
});

describe("several extensions", () => {
  it("add up, in the order of their days, however they are recorded", () => {
    const extended = facts("2024-03-10", {
      extensions: [
        ["2026-04-01", 2],
        ["2026-03-01", 1],
      ],
    });
    expect(terms(twoYears, extended, "2026-04-01")).toEqual([["2024-03-10", "2026-06-10"]]);
    expect(terms(twoYears, extended, "2026-03-31")).toEqual([["2024-03-10", "2026-04-10"]]);
  });

  it("each move the term in which they were granted", () => {
    const extended = facts("2022-03-10", {
      renewals: [["2024-04-01"]],
      extensions: [
        ["2026-03-01", 2],
        ["2024-03-01", 1],
      ],
    });
    expect(terms(twoYears, extended, "2026-03-01")).toEqual([
      ["2022-03-10", "2024-04-10"],
      ["2024-04-11", "2026-06-10"],
    ]);
  });

  it("granted on the last day move the old term; on the day of a late renewal, the new one", () => {
    const onTheLast = facts("2022-03-10", {
      renewals: [["2024-03-10"]],
      extensions: [["2024-03-10", 1]],
    });
    expect(terms(twoYears, onTheLast, "2024-03-10")[0]).toEqual(["2022-03-10", "2024-04-10"]);
    const onTheRenewal = facts("2022-03-10", {
      renewals: [["2024-03-20"]],
      extensions: [["2024-03-20", 1]],
    });
    expect(terms(twoYears, onTheRenewal, "2024-03-20")).toEqual([
      ["2022-03-10", "2024-03-10"],
      ["2024-03-20", "2026-04-20"],
    ]);
    const between = facts("2022-03-10", {
      renewals: [["2024-03-20"]],
      extensions: [["2024-03-19", 1]],
    });
    expect(terms(twoYears, between, "2024-03-20")[0]).toEqual(["2022-03-10", "2024-04-10"]);
  });
});

describe("a term renewed late to a fixed day every other year", () => {
  const odd = lasting({ until: { month: 9, day: 1, everyYears: 2, anchor: 2027 } });

  it("starts with the two years that the fixed day closes", () => {
    const renewed = facts("2024-05-01", { renewals: [["2028-01-15"]] });
    expect(terms(odd, renewed, "2028-01-15")).toEqual([
      ["2024-05-01", "2025-09-01"],
      ["2027-09-02", "2029-09-01"],
    ]);
  });

  it("is of odd years before the anchor too, and has none after the calendar ends", () => {
    expect(terms(odd, facts("2019-10-01"), "2019-10-01")).toEqual([["2019-10-01", "2021-09-01"]]);
    expect(terms(odd, facts("9999-10-01"), "9999-10-01")).toEqual([["9999-10-01", "9999-12-31"]]);
  });
});

describe("a term of which a renewal changes the length", () => {
  it("is not known where the new length is not, and ends nowhere where none is stated", () => {
    const renewed = facts("2024-03-10", { printed: "2026-03-10", renewals: [["2026-03-01"]] });
    expect(termsOf(lasting("none stated"), renewed, date("2026-03-01"))).toMatchObject({
      known: false,
      endless: null,
      tooLate: null,
    });
    const late = facts("2024-03-10", { printed: "2026-03-10", renewals: [["2026-04-01"]] });
    expect(termsOf(lasting("unknown"), late, date("2026-04-01")).known).toBe(false);
  });

  it("that is endless has no terms at all", () => {
    expect(termsOf(lasting("for life"), facts("2024-03-10"), date("2025-01-01"))).toMatchObject({
      endless: "for life",
      known: true,
      spans: [],
    });
  });
});
