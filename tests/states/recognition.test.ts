import { describe, expect, it } from "vitest";
import { date } from "@/lib/dates";
import { outcomes, type Outcome } from "@/lib/rules/decision";
import { recognition } from "@/lib/states/standing";

const prss = { state: "AZ", credential: "PRSS" };

function worth(
  from: string,
  on: string,
  validity: Outcome<"validity"> | null = "valid",
): Outcome<"recognition"> {
  const [state = "", credential = ""] = from.split("/");
  return recognition(prss, { state, credential, validity }, date(on)).outcome;
}

describe("Medicaid coverage as a dated fact", () => {
  it.each([
    ["a named day", "VA/RPRS", "2017-06-30", "2017-07-01"],
    ["the source's own day", "TX/MHPS", "2018-12-31", "2019-01-01"],
    ["the day of the survey that names the state", "OH/CPRS", "2024-09-23", "2024-09-24"],
    ["the end of the year of a source", "NM/CPSW", "2023-12-30", "2023-12-31"],
    ["the year in which an undated page was read", "CA/CMPSS", "2025-12-31", "2026-01-01"],
  ])("%s: proposed before, recognized from it on", (_, from, before, then) => {
    expect(worth(from, before)).toBe("propose");
    expect(worth(from, then)).toBe("recognized");
    expect(worth(from, "2090-01-01")).toBe("recognized");
  });

  it.each(["1990-01-01", "2024-10-01", "2026-11-21", "2090-01-01"])(
    "what is only inferred is proposed, on %s as on any day",
    (on) => {
      expect(worth("NV/PRSS", on)).toBe("propose");
    },
  );

  it.each([
    ["2023-12-31", "refer"],
    ["2024-01-01", "not-recognized"],
    ["2024-12-31", "not-recognized"],
    ["2025-01-01", "refer"],
  ])("the gap of South Dakota on %s: %s", (on, outcome) => {
    expect(worth("SD/peer", on)).toBe(outcome);
  });

  it("one domain is enough, and the District of Columbia counts as a state", () => {
    for (const from of ["CT/any", "DC/CPS", "HI/HCPS", "MD/CPRS", "NH/any"]) {
      expect(worth(from, "2024-10-01"), from).toBe("recognized");
    }
  });
});

describe("standing at home", () => {
  it.each([null, "valid"] as const)("%s: not asked for", (validity) => {
    expect(worth("IL/CRSS", "2026-03-01", validity)).toBe("recognized");
  });

  it.each(outcomes.validity.filter((word) => word !== "valid"))("%s goes to OIFA", (validity) => {
    expect(worth("IL/CRSS", "2026-03-01", validity)).toBe("refer");
  });

  it("does not save what is not recognized", () => {
    expect(worth("SD/peer", "2024-10-01", "revoked")).toBe("not-recognized");
  });
});

describe("what is not another state's credential", () => {
  it.each(["IL/NCPS", "IL/ncprss", "IL/ IC&RC "])("%s goes to OIFA", (from) => {
    expect(worth(from, "2026-03-01")).toBe("refer");
  });

  it("this state's own needs no recognition, and a private one gets none", () => {
    expect(worth("AZ/PRSS", "2026-03-01")).toBe("recognized");
    expect(worth("AZ/CPRS", "2026-03-01")).toBe("not-recognized");
  });
});
