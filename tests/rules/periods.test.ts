import { describe, expect, it } from "vitest";
import { date } from "@/lib/dates";
import { employmentOn } from "@/lib/rules/employment";
import { issued, type Employment } from "@/lib/rules/facts";
import { perCalendarYear, perTerm, perYearEmployed } from "@/lib/rules/periods";
import { termsOf, type Term } from "@/lib/rules/term";
import { value } from "@/tests/support/made-up-policy";

function job(from: string, to: string | null, as = "PRSS"): Employment {
  return { as, from: date(from), to: to === null ? null : date(to), setting: "agency" };
}

function employed(jobs: readonly Employment[], on: string) {
  return employmentOn(jobs, "PRSS", date(on));
}

describe("employment in a credential", () => {
  it.each([
    ["2025-01-14", null],
    ["2025-01-15", { from: "2025-01-15", to: null }],
    ["2025-06-29", { from: "2025-01-15", to: null }],
    ["2025-06-30", { from: "2025-01-15", to: "2025-06-30" }],
    ["2025-07-01", null],
  ])("from January 15 to June 30, as known on %s", (on, span) => {
    expect(employed([job("2025-01-15", "2025-06-30")], on)).toEqual(span);
  });

  it("in another one is not employment in this", () => {
    expect(employed([job("2025-01-15", null, "cook")], "2025-06-01")).toBeNull();
    const both = [job("2020-01-01", "2025-05-31", "cook"), job("2025-06-01", null)];
    expect(employed(both, "2025-06-01")?.from).toBe("2025-06-01");
  });

  it.each([
    ["overlap", "2025-07-15", "2025-01-15"],
    ["follow each other on one day", "2025-07-01", "2025-01-15"],
    ["follow each other from one day to the next", "2025-06-30", "2025-01-15"],
    ["leave a day between", "2025-06-29", "2025-07-01"],
  ])("of two jobs that %s begins with the right one", (_, left, from) => {
    const jobs = [job("2025-07-01", null), job("2025-01-15", left)];
    expect(employed(jobs, "2025-10-01")?.from).toBe(from);
  });

  it("of three jobs in a row begins with the first, in whatever order they are recorded", () => {
    const [first, second, third] = [
      job("2023-01-01", "2023-12-31"),
      job("2024-01-01", "2024-12-31"),
      job("2025-01-01", null),
    ];
    for (const jobs of [
      [first, second, third],
      [third, second, first],
      [second, third, first],
    ]) {
      expect(employed(jobs, "2025-06-01")?.from).toBe("2023-01-01");
    }
  });

  it("that goes on in one of two jobs has no end", () => {
    const jobs = [job("2025-01-15", "2025-06-30"), job("2025-03-01", null)];
    expect(employed(jobs, "2025-06-30")).toEqual({ from: "2025-01-15", to: null });
  });

  it("in two jobs that end together ends with them", () => {
    const jobs = [job("2025-03-01", "2025-06-30"), job("2025-01-15", "2025-06-30")];
    expect(employed(jobs, "2025-06-30")).toEqual({ from: "2025-01-15", to: "2025-06-30" });
  });
});

function periods(term: Term | "unknown", printed: string | null, on: string) {
  const facts = {
    ...issued(date("2020-03-10")),
    printedExpiry: printed === null ? null : date(printed),
  };
  const terms = termsOf({ length: value("term", term) }, facts, date(on));
  const about = { facts, on: date(on), terms };
  return perTerm.begun(about)?.map(({ from, to, index }) => [index, from, to]) ?? null;
}

describe("the periods of a term", () => {
  it("are one, although the printed day is later", () => {
    expect(periods({ months: 24 }, null, "2021-01-01")).toEqual([[0, "2020-03-10", "2022-03-10"]]);
    expect(periods({ months: 24 }, "2024-03-09", "2023-01-01")).toEqual([
      [0, "2020-03-10", "2024-03-09"],
    ]);
  });

  it("are counted back from a printed day that is two terms away or more", () => {
    expect(periods({ months: 24 }, "2024-03-10", "2023-01-01")).toEqual([
      [0, "2020-03-10", "2022-03-10"],
      [1, "2022-03-11", "2024-03-10"],
    ]);
    expect(periods({ months: 24 }, "2025-03-10", "2024-01-01")).toEqual([
      [0, "2020-03-10", "2021-03-10"],
      [1, "2021-03-11", "2023-03-10"],
      [2, "2023-03-11", "2025-03-10"],
    ]);
  });

  it("are those that have begun", () => {
    expect(periods({ months: 24 }, "2024-03-10", "2022-03-10")).toHaveLength(1);
    expect(periods({ months: 24 }, "2024-03-10", "2022-03-11")).toHaveLength(2);
    expect(periods({ months: 24 }, null, "2020-03-09")).toEqual([]);
  });

  it("are one where nobody knows the length, and nobody can tell them without a last day", () => {
    expect(periods("unknown", "2030-03-10", "2029-01-01")).toEqual([
      [0, "2020-03-10", "2030-03-10"],
    ]);
    expect(periods("unknown", null, "2021-01-01")).toBeNull();
  });
});

describe("whether a day lies in a period", () => {
  const facts = {
    ...issued(date("2020-03-10")),
    renewals: [{ on: date("2022-06-01"), printedExpiry: null }],
    employment: [job("2020-05-01", "2020-12-31")],
  };
  const on = date("2023-01-01");
  const terms = termsOf({ length: value<Term>("term", { months: 24 }) }, facts, on);
  const about = { facts, on, terms };

  it.each([
    ["2020-03-09", false],
    ["2020-03-10", true],
    ["2022-03-10", true],
    ["2022-03-11", false],
    ["2022-05-31", false],
    ["2022-06-01", true],
    ["2024-06-01", true],
    ["2024-06-02", false],
  ])("of terms: %s, %s", (day, covered) => {
    expect(perTerm.cover(about, date(day))).toBe(covered);
  });

  it.each([
    ["2020-03-09", false],
    ["2020-03-10", true],
    ["2090-01-01", true],
  ])("of calendar years: %s, %s", (day, covered) => {
    expect(perCalendarYear.cover(about, date(day))).toBe(covered);
  });

  it.each([
    ["2020-04-30", false],
    ["2020-05-01", true],
    ["2020-12-31", true],
    ["2021-01-01", false],
  ])("of years of employment: %s, %s", (day, covered) => {
    expect(perYearEmployed("PRSS").cover(about, date(day))).toBe(covered);
  });
});
