import { describe, expect, it } from "vitest";
import { date } from "@/lib/dates";
import { always, citing, dated, undated } from "@/lib/rules/dated";

const cite = citing({
  source: "A rule",
  url: null,
  readOn: date("2026-11-21"),
  basis: "found",
});

const hours = dated<number>("Hours", [
  { from: undated, value: 8, cite: cite("1", "Eight.") },
  { from: date("2024-07-01"), value: 10, cite: cite("2", "Ten.") },
  {
    from: date("2026-01-01"),
    value: "unknown",
    cite: cite("3", "Repealed; what came is unknown."),
  },
]);

describe("a value over time", () => {
  it.each([
    ["1990-01-01", 8],
    ["2024-06-30", 8],
    ["2024-07-01", 10],
    ["2025-12-31", 10],
    ["2026-01-01", "unknown"],
    ["2090-01-01", "unknown"],
  ])("on %s is %s", (day, value) => {
    expect(hours.on(date(day)).value).toBe(value);
  });

  it("never travels without its source", () => {
    expect(hours.on(date("2025-01-01")).cite).toEqual({
      source: "A rule",
      section: "2",
      says: "Ten.",
      url: null,
      readOn: "2026-11-21",
      basis: "found",
    });
  });

  it("is to be read again a year after it was last read", () => {
    expect(hours.reviewBy).toBe("2027-11-21");
  });

  it.each([
    ["2025-05-01", "2026-06-01"],
    ["2026-06-01", "2025-05-01"],
  ])("read on %s and on %s is to be read again a year after the later day", (first, second) => {
    const read = (on: string) =>
      citing({ source: "A rule", url: null, readOn: date(on), basis: "found" })("1", "Eight.");
    const twice = dated<number>("Hours", [
      { from: undated, value: 8, cite: read(first) },
      { from: date("2024-07-01"), value: 10, cite: read(second) },
    ]);
    expect(twice.reviewBy).toBe("2027-06-01");
  });

  it("holds for every day where no source names a first one", () => {
    const value = always("Hours", 4, cite("1", "Four."));
    expect(value.on(date("0001-01-01")).value).toBe(4);
    expect(value.on(date("9999-12-31")).value).toBe(4);
  });
});

describe("a citation", () => {
  it("says when the copy is old", () => {
    const old = citing({
      source: "An old rule",
      url: null,
      readOn: date("2026-11-21"),
      basis: "found",
      superseded: true,
    });
    expect(old("1", "Once.")).toMatchObject({ superseded: true });
    expect(cite("1", "Now.")).not.toHaveProperty("superseded");
  });
});
