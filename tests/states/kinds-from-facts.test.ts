import { describe, expect, it } from "vitest";
import { date } from "@/lib/dates";
import { issued } from "@/lib/rules/facts";
import { knownKind, policies } from "@/lib/states/index";
import { bodyFromFacts, kindsFromFacts } from "@/lib/states/kinds-from-facts";
import { registered } from "@/lib/states/registered";
import { recognition, standing } from "@/lib/states/standing";

const on = date("2026-03-01");
const held = new Set(registered.map((policy) => policy.code));
const fromFacts = [...policies.values()]
  .filter((policy) => !held.has(policy.code))
  .flatMap((policy) =>
    Object.keys(policy.credentials).map((credential) => ({ state: policy.code, credential })),
  );

describe("the kinds of a state of which only facts are held", () => {
  it.each([
    ["IA", ["PRS", "MHPSS"]],
    ["CT", []],
    ["NH", []],
    ["WA", ["CPSS", "CPSST"]],
    ["XX", []],
  ])("in %s are those with a short name: %j", (state, kinds) => {
    expect(Object.keys(kindsFromFacts(state))).toEqual(kinds);
  });

  it.each(fromFacts)("$state $credential is referred, question by question", (kind) => {
    const { validity, education, practice } = standing(kind, issued(date("2025-01-01")), on);
    expect(validity.findings.map((one) => one.code)).toContain("rules-not-held");
    expect([validity.outcome, education.outcome, practice.outcome]).toEqual([
      "refer",
      "refer",
      "refer",
    ]);
    expect(practice.findings.map((one) => one.code)).toContain("practice-rules-not-held");
  });

  it("say what is not known, and from which source the facts are", () => {
    const { title, body, aliases, admission, parameters } = knownKind("AK", "PSP");
    expect({ title, body, aliases, admission }).toEqual({
      title: "Peer Support Professional",
      body: "Alaska Commission for Behavioral Health Certification",
      aliases: [],
      admission: null,
    });
    expect(Object.values(parameters).map((one) => one.on(on).value)).toEqual([
      "unknown",
      "unknown",
      "unknown",
    ]);
    expect(parameters["term"]?.on(on).cite).toMatchObject({
      source: "LegalClarity overview",
      section: "undated",
      says: "We hold facts on Alaska, and not its rules.",
      basis: "found",
    });
    expect(knownKind("WA", "CPSS").parameters["recognition"]?.on(on)).toMatchObject({
      value: "states the secretary finds equivalent, without exam",
      cite: { source: "WAC 246-929-300", section: "2025-07-01" },
    });
  });

  it("name the state and its body in the sentence", () => {
    const { findings } = standing(
      { state: "AK", credential: "PSP" },
      issued(date("2025-01-01")),
      on,
    ).validity;
    expect(findings.find((one) => one.code === "rules-not-held")?.values).toEqual({
      state: "Alaska",
      body: "Alaska Commission for Behavioral Health Certification",
    });
  });
});

describe("whom to ask where only facts are held", () => {
  it.each([
    ["OH", "Ohio Department of Mental Health and Addiction Services"],
    ["CT", "Connecticut Certification Board for DMHAS"],
    ["PR", "certifying body of Puerto Rico"],
    ["NH", "certifying body of New Hampshire"],
    ["XX", "certifying body of XX"],
  ])("%s: %s", (state, body) => {
    expect(bodyFromFacts(state)).toContain(body);
  });
});

describe("what another state's credential is worth where only facts are held", () => {
  it.each([
    ["NC", "NCCPSS", "not-recognized", "no-reciprocity", {}],
    ["SC", "CPSS", "not-recognized", "no-reciprocity", {}],
    [
      "AK",
      "PSP",
      "refer",
      "recognition-not-found",
      { body: "Alaska Commission for Behavioral Health Certification" },
    ],
    [
      "IA",
      "PRS",
      "refer",
      "recognition-by-facts",
      { basis: "IC&RC board to board", body: "Iowa Board of Certification" },
    ],
  ])("into %s %s: %s", (state, credential, outcome, code, values) => {
    const from = { state: "AZ", credential: "PRSS", validity: "valid" } as const;
    const found = recognition({ state, credential }, from, on);
    expect(found).toMatchObject({ outcome, findings: [{ code, values }] });
  });
});
