import { describe, expect, it } from "vitest";
import { date } from "@/lib/dates";
import { failuresOf, isAsked, programSections } from "@/lib/rules/program-policy";
import { states } from "@/lib/states/catalogue";
import {
  knownProgramPolicy,
  programKinds,
  programPolicyOf,
  restsOnSources,
} from "@/lib/states/program";

const all = states().flatMap(({ code }) =>
  programKinds(code).map((kind) => [code, kind, knownProgramPolicy(code, kind)] as const),
);

function askedIn(state: string, kind: string, on: string): readonly string[] {
  const { requirements } = knownProgramPolicy(state, kind);
  return requirements.filter((one) => isAsked(one, date(on))).map(({ key }) => key);
}

describe("what states ask of a training program", () => {
  it.each(all)(
    "%s %s asks for a registration first, each thing once, in order",
    (_s, _k, policy) => {
      const keys = policy.requirements.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys[0]).toBe("provider-registration");
      const sections = policy.requirements.map(({ section }) => programSections.indexOf(section));
      expect(sections).toEqual(sections.toSorted((a, b) => a - b));
    },
  );

  it.each(all)(
    "%s %s rests everything on a source, given, found, or our reading",
    (_s, _k, policy) => {
      const { requirements, called, ...values } = policy;
      expect(called).not.toBe("");
      for (const dated of [...requirements.map(({ asked }) => asked), ...Object.values(values)]) {
        for (const { cite } of dated.versions) {
          for (const text of [cite.source, cite.section, cite.says]) expect(text).not.toBe("");
          if (cite.basis === "given") expect(cite.url).toBeNull();
        }
      }
    },
  );

  it("what nobody found is unknown: in Arizona the interval, the days for the review and the mark", () => {
    const { term, reviewDays, examMark } = knownProgramPolicy("AZ", "PRSS");
    const on = date("2026-11-22");
    expect([term.on(on).value, reviewDays.on(on).value, examMark.on(on).value]).toEqual([
      "unknown",
      "unknown",
      "unknown",
    ]);
  });

  it("Arizona names the reviewer, allows an operator its own staff, and sets no minimum of hours", () => {
    const { reviewer, ownStaff, trainingHours } = knownProgramPolicy("AZ", "PRSS");
    const on = date("2026-11-22");
    expect(reviewer.on(on)).toMatchObject({ value: "OIFA Alliance", cite: { section: "A16" } });
    expect(ownStaff.on(on)).toMatchObject({ value: "allowed", cite: { section: "A17" } });
    expect(trainingHours.on(on)).toMatchObject({ value: "no minimum", cite: { section: "A13" } });
  });

  it.each([
    ["2023-09-30", false],
    ["2023-10-01", true],
    ["2023-10-02", true],
  ])("the duty to keep records, on %s: %s", (on, isDuty) => {
    expect(askedIn("AZ", "PRSS", on).includes("records-duty")).toBe(isDuty);
  });

  it("Arizona recognizes programs of its own credential only, not of the private board's", () => {
    expect(programKinds("AZ")).toEqual(["PRSS"]);
    expect(programPolicyOf("AZ", "PR-A")).toBeNull();
    expect(programPolicyOf("XX", "PRSS")).toBeNull();
  });

  it("a state without a source is asked the general set, which is said to be our reading", () => {
    const policy = knownProgramPolicy("NE", programKinds("NE")[0] ?? "");
    expect(restsOnSources(policy)).toBe(false);
    expect(new Set(policy.requirements.map(({ asked }) => asked.versions[0]?.cite.basis))).toEqual(
      new Set(["reading"]),
    );
    expect(restsOnSources(knownProgramPolicy("MT", "CBHPSS"))).toBe(true);
  });

  it("Montana asks for 40 hours and proof of completion by its own sources", () => {
    const { trainingHours } = knownProgramPolicy("MT", "CBHPSS");
    expect(trainingHours.on(date("2026-11-22")).value).toBe(40);
    expect(askedIn("MT", "CBHPSS", "2026-11-22")).toContain("proof-of-completion");
  });

  it("every kind of answer can be found wanting in some way", () => {
    for (const failures of Object.values(failuresOf)) expect(failures.length).toBeGreaterThan(1);
  });
});
