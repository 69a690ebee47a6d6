import { describe, expect, it } from "vitest";
import { medicaid } from "@/lib/states/az/medicaid";
import { knownKind, policyOf } from "@/lib/states/index";

describe("the values on which Arizona's answers rest", () => {
  it("are shown for the private board's credentials: term, education, admission", () => {
    for (const credential of ["CPRS", "PR-A"]) {
      const shown = Object.keys(knownKind("AZ", credential).parameters);
      expect(shown).toEqual(
        expect.arrayContaining(["term", "late", "hours", "recognition", "training", "exam"]),
      );
    }
  });

  it("are shown for Medicaid in every state, and name where to ask", () => {
    const arizona = policyOf("AZ");
    expect(arizona?.contact).toBe("OIFA@azahcccs.gov");
    expect(arizona?.parameters["medicaidIL"]).toBe(medicaid.get("IL"));
    expect(Object.keys(arizona?.parameters ?? {})).toHaveLength(52);
  });
});

describe("the values on which other states' answers rest", () => {
  it.each([
    ["IL", ["therapy", "age", "months"]],
    ["ID", ["units", "weekly", "unit"]],
  ])("are shown for %s's services: %j", (state, names) => {
    expect(Object.keys(policyOf(state)?.parameters ?? {})).toEqual(expect.arrayContaining(names));
  });

  it("are shown for both kinds of Texas", () => {
    for (const credential of ["MHPS", "RSPS"]) {
      const shown = Object.keys(knownKind("TX", credential).parameters);
      expect(shown).toEqual(expect.arrayContaining(["term", "hours", "experience", "lived"]));
    }
  });
});
