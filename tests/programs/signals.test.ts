import { describe, expect, it } from "vitest";
import { signalsOf, type Cohort, type SignalGraduate } from "@/lib/programs/signals";

function graduates(count: number, more: Partial<SignalGraduate> = {}): SignalGraduate[] {
  return Array.from({ length: count }, () => ({
    hours: null,
    ownStaff: false,
    corrected: false,
    ...more,
  }));
}

function cohort(name: string, size: number, more: Partial<Cohort> = {}): Cohort {
  return { name, enrolled: size, examined: null, graduates: size, ...more };
}

function codes(found: ReturnType<typeof signalsOf>): readonly string[] {
  return found.map(({ code }) => code);
}

describe("a program's signals", () => {
  it.each([
    [3, 0, false],
    [4, 4, true],
    [4, 5, false],
    [5, 5, true],
  ])("own staff: %i beside %i others: %s", (own, others, isSignal) => {
    const all = [...graduates(own, { ownStaff: true }), ...graduates(others)];
    const signal = { code: "own-staff", counted: own, of: own + others };
    expect(signalsOf(all, [])).toEqual(isSignal ? [signal] : []);
  });

  it.each([
    [5, true],
    [6, false],
    [19, false],
    [20, true],
  ])("a cohort of %i after three of ten: %s", (size, isSignal) => {
    const cohorts = [cohort("a", 10), cohort("b", 10), cohort("c", 10), cohort("d", size)];
    const signal = { code: "cohort-size", cohort: "d", counted: size, median: 10 };
    expect(signalsOf([], cohorts)).toEqual(isSignal ? [signal] : []);
  });

  it("has no ordinary size before there were three cohorts", () => {
    expect(signalsOf([], [cohort("a", 10), cohort("b", 10), cohort("c", 90)])).toEqual([]);
  });

  it("takes the size from those in the register where nobody said how many were enrolled", () => {
    const unsaid = ["a", "b", "c"].map((name) => cohort(name, 10, { enrolled: null }));
    const last = cohort("d", 30, { enrolled: null });
    expect(signalsOf([], [...unsaid, last])).toMatchObject([{ counted: 30, median: 10 }]);
  });

  it.each([
    [12, true],
    [13, false],
    [19, false],
    [20, true],
  ])("%i of 20 pass where 16 of 20 did: %s", (passed, isSignal) => {
    const earlier = ["a", "b", "c"].map((name) =>
      cohort(name, 20, { examined: 20, graduates: 16 }),
    );
    const last = cohort("d", 20, { examined: 20, graduates: passed });
    expect(codes(signalsOf([], [...earlier, last]))).toEqual(isSignal ? ["pass-rate"] : []);
  });

  it("asks nothing of a pass rate where nobody said how many were examined", () => {
    const earlier = ["a", "b", "c"].map((name) =>
      cohort(name, 20, { examined: 20, graduates: 16 }),
    );
    expect(signalsOf([], [...earlier, cohort("d", 20, { graduates: 1 })])).toEqual([]);
  });

  it.each([
    [31, true],
    [32, false],
  ])("%i hours where the median is 40: %s", (hours, isSignal) => {
    const all = [...graduates(9, { hours: 40 }), ...graduates(1, { hours })];
    const signal = { code: "hours-below", counted: 1, of: 10, median: 40 };
    expect(signalsOf(all, [])).toEqual(isSignal ? [signal] : []);
  });

  it("compares no hours while fewer than ten graduates have any", () => {
    expect(signalsOf([...graduates(8, { hours: 40 }), ...graduates(1, { hours: 5 })], [])).toEqual(
      [],
    );
  });

  it.each([
    [2, 8, false],
    [3, 27, true],
    [3, 28, false],
  ])("corrections: %i beside %i others: %s", (corrected, others, isSignal) => {
    const all = [...graduates(corrected, { corrected: true }), ...graduates(others)];
    expect(codes(signalsOf(all, []))).toEqual(isSignal ? ["corrections"] : []);
  });
});
