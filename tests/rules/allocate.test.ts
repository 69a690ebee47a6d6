import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, date } from "@/lib/dates";
import { allocateHours, factsAsDealt, type Allocation } from "@/lib/rules/allocate";
import { missing, type HeldCase } from "@/lib/rules/allocate-need";
import { lookAtPeriods } from "@/lib/rules/education";
import { issued, type CredentialFacts, type EducationRecord } from "@/lib/rules/facts";
import { decideStanding } from "@/lib/rules/standing";
import { termsOf } from "@/lib/rules/term";
import { knownKind } from "@/lib/states/index";
import { earned } from "@/tests/support/made-up-policy";

function held(name: string, facts: CredentialFacts, on: string): HeldCase {
  const [state = "", kind = ""] = name.split("/");
  return { name, policy: knownKind(state, kind), facts, on: date(on) };
}

/** How good an allocation is by the rules themselves: periods met, hours short, short at best. */
function worth(cases: readonly HeldCase[], allocation: Allocation): readonly number[] {
  const sums = [0, 0, 0];
  const add = (index: number, amount: number) => {
    sums[index] = Math.round(((sums[index] ?? 0) + amount) * 10_000) / 10_000;
  };
  for (const one of cases) {
    const facts = factsAsDealt(one, allocation);
    const about = { facts, on: one.on, terms: termsOf(one.policy.term, facts, one.on) };
    const looked = lookAtPeriods(one.policy.education, about);
    if ("outcome" in looked) continue;
    for (const { known, short, shortAtBest } of looked.assessed) {
      add(0, known && missing(short) === 0 ? 1 : 0);
      add(1, -missing(short));
      add(2, -missing(shortAtBest));
    }
  }
  return sums;
}

/** The best worth that any allocation has, found by trying all of them. */
function bestByTrying(
  cases: readonly HeldCase[],
  records: readonly EducationRecord[],
): readonly number[] {
  let best: readonly number[] | null = null;
  const sets = 2 ** cases.length;
  for (let choice = 0; choice < sets ** records.length; choice += 1) {
    const services = records.flatMap((record, index) => {
      const set = Math.floor(choice / sets ** index) % sets;
      const names = cases.filter((_, at) => (set >> at) & 1).map(({ name }) => name);
      return names.length === 0 ? [] : [{ record, names }];
    });
    const found = worth(cases, { services, exact: true });
    if (best === null || isBetter(found, best)) best = found;
  }
  return best ?? [];
}

/** The allocation less one service of one record, for each of them. */
function eachWithoutOne(allocation: Allocation): readonly Allocation[] {
  const { services } = allocation;
  return services.flatMap(({ record, names }, at) =>
    names.map((name) => ({
      ...allocation,
      services: services.with(at, { record, names: names.filter((other) => other !== name) }),
    })),
  );
}

function isBetter(a: readonly number[], b: readonly number[]): boolean {
  const index = a.findIndex((amount, at) => amount !== b[at]);
  return index !== -1 && (a[index] ?? 0) > (b[index] ?? 0);
}

const job = { as: "PRSS", from: date("2024-03-01"), to: null, setting: "agency" as const };
const renewals = [{ on: date("2025-05-20"), printedExpiry: null }];
const yearly = ["2023-12-01", "2024-12-01", "2025-12-01"].map((day) => ({
  on: date(day),
  printedExpiry: null,
}));

/** Credentials whose states count hours differently, with periods that overlap and do not begin together. */
const purses: readonly (readonly HeldCase[])[] = [
  [
    held("ID/CPSS", { ...issued(date("2024-06-01")), renewals }, "2026-03-01"),
    held("ID/CFSP", { ...issued(date("2024-09-15")), renewals }, "2026-03-01"),
  ],
  [
    held("MT/CBHPSS", { ...issued(date("2023-06-01")), renewals: yearly }, "2026-03-01"),
    held("AZ/PRSS", { ...issued(date("2023-01-05")), employment: [job] }, "2026-03-01"),
  ],
  [
    held("IL/CRSS", issued(date("2024-06-01")), "2026-03-01"),
    held("AZ/PRSS", { ...issued(date("2023-01-05")), employment: [job] }, "2026-03-01"),
  ],
  [
    held("ID/CPSS", { ...issued(date("2024-06-01")), renewals }, "2026-03-01"),
    held("ID/CFSP", { ...issued(date("2024-09-15")), renewals }, "2026-03-01"),
    held("MT/CBHPSS", { ...issued(date("2023-06-01")), renewals: yearly }, "2026-03-01"),
  ],
];

const anyRecord = fc.record({
  day: fc.nat(700),
  quarters: fc.integer({ min: 1, max: 64 }),
  categories: fc.subarray(["ethics", "crss-specific", "suicide-prevention"]),
  recognized: fc.constantFrom(true, null, false),
  part: fc.constantFrom("attended", "taught", "prepared"),
});

describe("the best use of hours", () => {
  it.each(purses.map((cases) => [cases.map(({ name }) => name).join(" and "), cases] as const))(
    "is as good as the best of all that can be tried: %s",
    (_, cases) => {
      // All ways to deal them are tried: four times as many for a record more of two credentials.
      const records = fc.array(anyRecord, { maxLength: cases.length > 2 ? 4 : 5 });
      fc.assert(
        fc.property(records, (drawn) => {
          const some = drawn.map(({ day, quarters, ...more }, index) => ({
            ...earned(addDays(date("2024-04-01"), day), quarters / 4, more),
            ref: String(index),
          }));
          const found = allocateHours(cases, some);
          expect(found.exact).toBe(true);
          expect(worth(cases, found)).toEqual(bestByTrying(cases, some));
          for (const fewer of eachWithoutOne(found))
            expect(isBetter(worth(cases, found), worth(cases, fewer))).toBe(true);
        }),
        { numRuns: 60 },
      );
    },
  );

  it("is the same in whatever order the records are written", () => {
    const cases = purses[0] ?? [];
    const some = [3, 4, 3, 6, 4].map((hours, index) =>
      earned(`2025-07-0${String(index + 1)}`, hours),
    );
    expect(allocateHours(cases, some.toReversed())).toEqual(allocateHours(cases, some));
  });

  it("is exact for a dozen records in each period of two credentials, in quarters of an hour", () => {
    const some = Array.from({ length: 24 }, (_, index) =>
      earned(addDays(date("2024-09-20"), index * 20), 0.25 * ((index * 7) % 9) + 0.5, {
        categories: index % 5 === 0 ? ["ethics"] : [],
      }),
    );
    expect(allocateHours(purses[0] ?? [], some).exact).toBe(true);
  });

  it.each([3, 4, 5])("is exact for a dozen records and %i credentials", (count) => {
    const cases = [...(purses[3] ?? []), ...(purses[2] ?? [])].slice(0, count);
    expect(cases).toHaveLength(count);
    const some = Array.from({ length: 12 }, (_, index) =>
      earned(addDays(date("2024-09-20"), index * 40), 0.25 * ((index * 7) % 17) + 0.5, {
        categories: [["ethics"], ["suicide-prevention"], ["crss-specific"], []][index % 4] ?? [],
        recognized: true,
      }),
    );
    expect(allocateHours(cases, some).exact).toBe(true);
  });
});

describe("hours in Idaho serve one credential only", () => {
  const both = [
    held("ID/CPSS", issued(date("2025-06-01")), "2026-03-01"),
    held("ID/CFSP", issued(date("2025-06-01")), "2026-03-01"),
  ];

  it("so that ten hours meet one of two, rather than half of each", () => {
    const some = [5, 5].map((hours, index) =>
      earned(`2025-07-0${String(index + 1)}`, hours, { categories: ["ethics"] }),
    );
    expect(worth(both, allocateHours(both, some))).toEqual([1, -10, -10]);
  });

  it("and are split so that both are met where that can be", () => {
    const some = [6, 4, 7, 3].map((hours, index) =>
      earned(`2025-07-0${String(index + 1)}`, hours, { categories: ["ethics"] }),
    );
    const allocation = allocateHours(both, some);
    for (const one of both) {
      const { outcome } = decideStanding(
        one.policy,
        factsAsDealt(one, allocation),
        one.on,
      ).education;
      expect(outcome).toBe("met");
    }
    expect(allocation.services.every(({ names }) => names.length === 1)).toBe(true);
  });
});

describe("hours in other states", () => {
  it("serve Illinois and Arizona together", () => {
    const cases = purses[2] ?? [];
    const [one] = allocateHours(cases, [
      earned("2026-01-05", 8, { categories: ["ethics", "crss-specific"] }),
    ]).services;
    expect(one?.names).toEqual(["AZ/PRSS", "IL/CRSS"]);
  });

  it("are left to Montana alone where its board would have to decide", () => {
    const cases = purses[1] ?? [];
    const { services } = allocateHours(cases, [
      earned("2026-01-05", 4, { categories: ["ethics"] }),
      earned("2026-01-06", 20, { categories: ["suicide-prevention"] }),
    ]);
    expect(services.map(({ names }) => names)).toEqual([["AZ/PRSS"], ["MT/CBHPSS"]]);
  });

  it("are said to be dealt out by a rule of thumb where there are too many ways", () => {
    const cases = purses[3] ?? [];
    const some = Array.from({ length: 40 }, (_, index) =>
      earned(addDays(date("2025-05-25"), index), ((index * 37) % 101) / 100 + 0.01, {
        categories: index % 2 === 0 ? ["ethics"] : [],
      }),
    );
    expect(allocateHours(cases, some).exact).toBe(false);
  });
});
