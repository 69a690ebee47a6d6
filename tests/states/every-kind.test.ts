import { describe, expect, it } from "vitest";
import { date } from "@/lib/dates";
import { issued, type CredentialFacts } from "@/lib/rules/facts";
import { registered } from "@/lib/states/registered";
import { recognition, standing } from "@/lib/states/standing";

const on = date("2026-03-01");
const issuedOn = date("2025-12-15");

const kinds = registered.flatMap(({ code, credentials }) =>
  Object.entries(credentials).map(([credential, kind]) => ({
    name: `${code}/${credential}`,
    state: code,
    credential,
    kind,
  })),
);
const names = kinds.map(({ name }) => name);

function asked(name: string, facts: Partial<CredentialFacts>) {
  const credential = { state: name.slice(0, 2), credential: name.slice(3) };
  return standing(credential, { ...issued(issuedOn), ...facts }, on);
}

describe("every credential kind", () => {
  it.each(kinds)("$name has a title and a body to ask", ({ kind }) => {
    expect(kind.title).not.toBe("");
    expect(kind.body).not.toBe("");
  });

  it("but Arizona's PRSS is written one way only, as far as anybody knows", () => {
    const written = kinds.filter(({ kind }) => kind.aliases.length > 0);
    expect(written.map(({ name }) => name)).toEqual(["AZ/PRSS"]);
  });

  it.each(names)("%s permits no practice while it is suspended", (name) => {
    const actions = [{ kind: "suspended", from: date("2026-02-01"), to: null } as const];
    expect(asked(name, { actions }).practice.outcome).not.toBe("allowed");
  });

  it.each([
    "AZ/PRSS",
    "CA/CMPSS",
    "GA/CPS-MH",
    "ID/CFSP",
    "ID/CPRC",
    "IL/CRSS",
    "IL/CPRS",
    "IL/CFPP",
    "MT/CBHPSS",
    "NE/CPSS",
    "TX/MHPS",
    "TX/RSPS",
  ])("%s permits practice while it is in force, and asks for no more", (name) => {
    expect(asked(name, { printedExpiry: date("2026-12-31") }).practice.outcome).toBe("allowed");
  });
});

describe("a credential given for another state's", () => {
  const source = { kind: "reciprocity", from: { state: "MD", credential: "CPRS" } } as const;

  it.each([
    ["AZ/PRSS", "valid"],
    ["AZ/CPRS", "valid"],
    ["AZ/PR-A", "refer"],
    ["CA/CMPSS", "valid"],
    ["GA/CPS-MH", "refer"],
    ["ID/CPSS", "refer"],
    ["ID/CFSP", "refer"],
    ["ID/CPRC", "valid"],
    ["IL/CRSS", "refer"],
    ["IL/CPRS", "valid"],
    ["IL/CFPP", "refer"],
    ["MT/CBHPSS", "refer"],
    ["MT/SDMI-CPSS", "refer"],
    ["NE/CPSS", "refer"],
    ["TX/MHPS", "refer"],
    ["TX/RSPS", "refer"],
  ])("%s for Maryland's CPRS is %s", (name, outcome) => {
    const { validity } = asked(name, { source, printedExpiry: date("2026-12-31") });
    expect(validity.outcome).toBe(outcome);
  });

  it.each([
    ["AZ/CPRS", "valid"],
    ["ID/CPRC", "valid"],
    ["IL/CRSS", "valid"],
    ["IL/CPRS", "valid"],
    ["MT/CBHPSS", "refer"],
  ])("%s for one that is not named is %s", (name, outcome) => {
    const unnamed = { kind: "reciprocity", from: null } as const;
    const { validity } = asked(name, { source: unnamed, printedExpiry: date("2026-12-31") });
    expect(validity.outcome).toBe(outcome);
  });
});

describe("what IC&RC boards make of another's credential", () => {
  it.each([
    ["MD", "CPRS", "recognized"],
    ["MD", " cprs ", "recognized"],
    ["IA", "PRS", "recognized"],
    ["NJ", "ICPRS", "recognized"],
    ["AZ", "CPRS", "recognized"],
    ["IL", "CRSS", "not-recognized"],
    ["AZ", "PRSS", "not-recognized"],
    ["KY", "APSS", "not-recognized"],
    ["AZ", "PR-A", "refer"],
    ["NJ", "CPRS", "refer"],
    ["OH", "CYPS", "refer"],
    ["MD", "XYZ", "refer"],
    ["PR", "CPRS", "refer"],
    ["SD", "CPRS", "refer"],
    ["XX", "CPRS", "refer"],
  ])("%s %s: %s", (state, credential, outcome) => {
    const from = { state, credential, validity: "valid" } as const;
    const found = recognition({ state: "ID", credential: "CPRC" }, from, on);
    expect(found.outcome).toBe(outcome);
  });
});
