import { describe, expect, it } from "vitest";
import { date } from "@/lib/dates";
import { medicaid } from "@/lib/states/az/medicaid";
import { recognition } from "@/lib/states/standing";

const survey = "Policy Center for Maternal Mental Health: state gaps, follow-up report";

function coverage(state: string, on: string) {
  const version = medicaid.get(state)?.on(date(on));
  return { value: version?.value, ...version?.cite };
}

describe("what says that a state's Medicaid pays for peer support", () => {
  it.each([
    ["IL", "2026-01-08", "Illinois DBHR: Understanding Medicaid Rules", "given", "2026-01-08"],
    ["MN", "2007-12-31", "Minn. Stat. 256B.0615", "found", "2007"],
    ["NM", "2023-12-31", "NMCBBHP CPSW", "found", "2023"],
    ["SC", "2004-04-30", "SCDMH implementation update", "found", "2004-04-30"],
    ["TX", "2019-01-01", "1 TAC 354.3205", "found", "2019-01-01"],
    ["VA", "2017-07-01", "Emergency regulation 2017", "found", "2017-05-29"],
    ["VT", "2025-12-31", "Vermont DMH certification", "found", "2025"],
  ])("%s, from %s: %s", (state, from, source, basis, section) => {
    const found = coverage(state, from);
    expect(found).toMatchObject({ value: "pays", basis, section });
    expect(found.source).toContain(source);
  });

  it.each(["MN", "SC", "TX", "VA", "NM", "IL"])(
    "on the eve of that day, in %s, the same source read backwards",
    (state) => {
      const [before, then] = medicaid.get(state)?.versions ?? [];
      expect(before).toMatchObject({ value: "to be confirmed", cite: { basis: "reading" } });
      expect(before?.cite.source).toBe(then?.cite.source);
      expect(before?.cite.says).toContain(`The source speaks from ${then?.from ?? ""}.`);
    },
  );

  it.each(["CA", "FL", "IN", "MI", "NY", "WV"])(
    "an undated page of %s is read as speaking for the year it was read in",
    (state) => {
      expect(coverage(state, "2025-12-31")).toMatchObject({
        value: "to be confirmed",
        basis: "reading",
        section: "undated",
      });
      expect(coverage(state, "2026-01-01")).toMatchObject({ value: "pays", basis: "reading" });
      expect(coverage(state, "2026-01-01").says).toContain("The page is undated");
    },
  );

  it.each([
    ["MA", "both"],
    ["CT", "mental health"],
    ["ME", "mental health"],
    ["OH", "substance use"],
    ["NH", "substance use"],
  ])("the survey of 2024 for %s: %s", (state, domain) => {
    const says = `Medicaid pays for peer support: ${domain}. One is enough.`;
    const cite = { source: survey, basis: "found", says };
    expect(coverage(state, "2024-09-23")).toMatchObject({ value: "to be confirmed", ...cite });
    expect(coverage(state, "2024-09-24")).toMatchObject({ value: "pays", ...cite });
  });

  it("silence of the survey is a reading, for any day", () => {
    for (const day of ["1990-01-01", "2026-03-01"]) {
      expect(coverage("NV", day)).toMatchObject({
        value: "to be confirmed",
        source: survey,
        section: "states with gaps",
        basis: "reading",
      });
    }
  });

  it("the survey's gaps are named for 2024, and nothing is known after it", () => {
    expect(coverage("SD", "2024-12-31")).toMatchObject({ value: "does not pay", source: survey });
    expect(coverage("SD", "2025-01-01")).toMatchObject({ value: "unknown", source: survey });
    expect(coverage("SD", "2023-12-31")).toMatchObject({ value: "unknown", source: survey });
  });

  it("nothing is known of Puerto Rico, and the note says why", () => {
    expect(coverage("PR", "2026-03-01")).toMatchObject({
      value: "unknown",
      source: "Compass360 copy of the national database",
      section: "undated",
      says: "undated copy: not reimbursed then, in process",
      basis: "found",
    });
  });

  it("of what was given to us no address is shown", () => {
    expect(coverage("MT", "2026-03-01").source).toBe(
      "Montana SDMI HCBS waiver manual, peer support",
    );
    expect(coverage("MT", "2026-03-01").url).toBeNull();
    expect(coverage("CA", "2026-03-01").url).toMatch(/^https:/);
  });
});

describe("what OIFA is told of another state's credential", () => {
  const codes = (state: string, on: string, validity: "valid" | "revoked" | null = "valid") =>
    recognition({ state: "AZ", credential: "PRSS" }, { state, credential: "X", validity }, date(on))
      .findings;

  it.each([
    ["CA", "2026-03-01", "az-medicaid-pays", "California"],
    ["NV", "2026-03-01", "az-medicaid-proposed", "Nevada"],
    ["SD", "2024-10-01", "az-medicaid-does-not-pay", "South Dakota"],
    ["SD", "2025-01-01", "az-medicaid-not-known", "South Dakota"],
    ["XX", "2026-03-01", "az-medicaid-not-known", "XX"],
  ])("%s on %s: %s", (state, on, code, name) => {
    expect(codes(state, on)).toMatchObject([
      { code, values: { state: name } },
      { code: "in-force-at-home" },
    ]);
  });

  it.each([
    [null, "az-home-standing-not-asked", {}],
    ["revoked", "az-not-in-force-at-home", { validity: "revoked" }],
  ] as const)("at home it is %s: %s", (validity, code, values) => {
    const [, home] = codes("CA", "2026-03-01", validity);
    expect(home).toMatchObject({ code, values });
    expect(home?.cite.basis).toBe("reading");
  });

  it("the private board's own, however it is written, is no credential of another state", () => {
    const own = (credential: string) =>
      recognition(
        { state: "AZ", credential: "PRSS" },
        { state: "AZ", credential, validity: "valid" },
        date("2026-03-01"),
      ).findings;
    expect(own(" prss ")).toMatchObject([{ outcome: "recognized", code: "same-credential" }]);
    expect(own("CPRS")).toMatchObject([
      { outcome: "not-recognized", code: "own-state-other-credential" },
    ]);
    expect(own("NCPS")).toMatchObject([
      { outcome: "refer", code: "az-not-of-a-state", values: { credential: "NCPS" } },
    ]);
  });
});
