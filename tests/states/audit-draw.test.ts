import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { date } from "@/lib/dates";
import { drawNumbers } from "@/lib/education/audit-draw";
import { auditLimit } from "@/lib/education/audit-limit";
import { endedPeriod } from "@/lib/education/audit-period";
import { issued } from "@/lib/rules/facts";
import { knownKind } from "@/lib/states/index";

const numbers = Array.from({ length: 40 }, (_, index) => `N${String(index).padStart(3, "0")}`);

describe("a random choice of credentials", () => {
  it("is the same for the same seed and numbers, in whatever order they come", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.shuffledSubarray(numbers, { minLength: 40 }),
        (seed, shuffled) => {
          expect(drawNumbers(shuffled, seed, 30)).toEqual(drawNumbers(numbers, seed, 30));
        },
      ),
    );
  });

  it("takes so many percent, rounded down, each once and only from the numbers", () => {
    const some = fc.subarray(numbers);
    fc.assert(
      fc.property(fc.string(), some, fc.integer({ min: 1, max: 100 }), (seed, from, percent) => {
        const drawn = drawNumbers(from, seed, percent);
        expect(drawn).toHaveLength(Math.floor((from.length * percent) / 100));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(from).toEqual(expect.arrayContaining([...drawn]));
      }),
    );
  });

  it("takes every credential equally often", () => {
    const draws = 4_000;
    const taken = new Map(numbers.map((number) => [number, 0]));
    for (let seed = 0; seed < draws; seed += 1) {
      for (const number of drawNumbers(numbers, `seed ${String(seed)}`, 25)) {
        taken.set(number, (taken.get(number) ?? 0) + 1);
      }
    }
    // Each is expected in a quarter of the draws; six standard deviations on either side.
    const off = 6 * Math.sqrt(draws * 0.25 * 0.75);
    for (const [number, count] of taken) {
      expect(Math.abs(count - draws / 4), number).toBeLessThan(off);
    }
  });

  it.each([
    [0, 50, 0],
    [1, 1, 0],
    [3, 50, 1],
    [40, 100, 40],
    [40, 51, 20],
  ])("of %i credentials at %i percent takes %i", (population, percent, expected) => {
    expect(drawNumbers(numbers.slice(0, population), "seed", percent)).toHaveLength(expected);
  });
});

describe("the share that may be audited", () => {
  it("is at most half in Montana, with its source, and the office's to decide elsewhere", () => {
    const on = date("2026-06-01");
    expect(auditLimit("MT", "CBHPSS", on)).toMatchObject({
      percent: 50,
      cite: { section: "random audit" },
    });
    expect(auditLimit("AZ", "PRSS", on)).toBeNull();
    expect(auditLimit("MT", "SDMI-CPSS", on)).toBeNull();
  });
});

describe("the period that is audited", () => {
  const montana = knownKind("MT", "CBHPSS");
  const board = { ...issued(date("2024-03-01")), renewals: renewalsOf(["2024", "2025", "2026"]) };

  it.each([
    ["2025-12-30", null],
    ["2025-12-31", "2025-12-31"],
    ["2026-01-01", "2025-12-31"],
  ])("in Montana, of days from January 2025 to %s, ended on %s", (to, ended) => {
    const found = endedPeriod(montana, board, { from: date("2025-01-01"), to: date(to) });
    expect(found?.period.to ?? null).toBe(ended);
  });

  it("is none where the first renewal owes nothing", () => {
    const within = { from: date("2024-12-31"), to: date("2024-12-31") };
    expect(endedPeriod(montana, board, within)).toBeNull();
  });

  const arizona = knownKind("AZ", "PRSS");
  const job = { as: "PRSS", from: date("2024-01-15"), setting: "agency" } as const;

  it.each([
    ["still works there", null, "2025-01-14"],
    ["left a year later", date("2026-02-01"), "2025-01-14"],
    ["left on the last day of the year", date("2025-01-14"), "2025-01-14"],
    ["left the day before", date("2025-01-13"), null],
  ])("in Arizona is the year of work of somebody who %s", (_, to, ended) => {
    const facts = { ...issued(date("2023-01-01")), employment: [{ ...job, to }] };
    const within = { from: date("2025-01-01"), to: date("2025-12-31") };
    expect(endedPeriod(arizona, facts, within)?.period.to ?? null).toBe(ended);
  });
});

function renewalsOf(years: readonly string[]) {
  return years.map((year) => ({ on: date(`${year}-12-15`), printedExpiry: null }));
}
