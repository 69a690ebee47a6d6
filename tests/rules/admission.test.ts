import { describe, expect, it } from "vitest";
import { date } from "@/lib/dates";
import {
  alsoAsked,
  atLeast,
  finishedSchool,
  forFull,
  hasLived,
  isTrue,
  trained,
  type AdmissionRule,
} from "@/lib/rules/admission";
import { decideAdmission } from "@/lib/rules/admit";
import type { ApplicantFacts, LivedExperience } from "@/lib/rules/facts";
import { value } from "@/tests/support/made-up-policy";

const nothing: ApplicantFacts = {
  age: null,
  education: null,
  degree: null,
  livedExperience: null,
  recoveryYears: null,
  training: null,
  experienceHours: null,
  supervisionHours: null,
  consentToShare: null,
  inpatientStays: null,
  incarcerationEndedOn: null,
};

function asked(
  rules: AdmissionRule | readonly AdmissionRule[],
  facts: Partial<ApplicantFacts>,
  level: "first" | "full" = "full",
) {
  const list = typeof rules === "function" ? [rules] : rules;
  return decideAdmission(list, { facts: { ...nothing, ...facts }, level, on: date("2026-03-01") });
}

const training = (parts: Partial<NonNullable<ApplicantFacts["training"]>>) => ({
  training: { hours: null, examPassed: null, recognized: null, ...parts },
});

describe("an amount", () => {
  const age = atLeast("age", value("Age", 18));

  it.each([
    [17, "not-eligible"],
    [18, "eligible"],
    [19, "eligible"],
    [null, "refer"],
  ])("%s of 18 years is %s", (years, outcome) => {
    expect(asked(age, { age: years }).outcome).toBe(outcome);
  });

  it("that is missing is counted, and named by its fact", () => {
    const { short, findings } = asked(age, { age: 17 });
    expect(short).toEqual({ age: 1 });
    expect(findings[0]?.values).toEqual({ fact: "age", least: 18, missing: 1 });
  });

  it("that is not on record is asked for by name", () => {
    expect(asked(age, {}).findings).toMatchObject([
      { code: "fact-not-known", values: { fact: "age" } },
    ]);
    expect(asked(age, {}).short).toEqual({});
  });

  it("that no source tells is for the body, whoever applies", () => {
    const unknown = atLeast("age", value<number>("Age", "unknown"));
    expect(asked(unknown, { age: 99 })).toMatchObject({
      outcome: "refer",
      findings: [{ code: "amount-not-known", values: { fact: "age" } }],
    });
  });
});

describe("training", () => {
  const forty = trained(value("Training", 40));

  it.each([
    [{}, "refer"],
    [training({}), "refer"],
    [training({ hours: 39.5 }), "not-eligible"],
    [training({ hours: 40 }), "eligible"],
  ])("of %j is %s", (facts, outcome) => {
    const found = asked(forty, facts);
    expect(found.outcome).toBe(outcome);
    expect(found.findings[0]?.values["fact"]).toBe("training");
  });

  it("says how many hours are missing", () => {
    expect(asked(forty, training({ hours: 39.5 })).short).toEqual({ training: { hours: 0.5 } });
  });
});

describe("a yes or no", () => {
  const exam = isTrue("examPassed", value<true>("Exam", true));
  const consent = isTrue("consentToShare", value<true>("Consent", true));

  it.each([
    [exam, {}, "refer", "fact-not-known"],
    [exam, training({}), "refer", "fact-not-known"],
    [exam, training({ examPassed: false }), "not-eligible", "condition-not-met"],
    [exam, training({ examPassed: true }), "eligible", "condition-met"],
    [consent, training({ examPassed: true }), "refer", "fact-not-known"],
    [consent, { consentToShare: false }, "not-eligible", "condition-not-met"],
    [consent, { consentToShare: true }, "eligible", "condition-met"],
  ])("of %o with %j is %s", (rule, facts, outcome, code) => {
    const fact = rule === exam ? "examPassed" : "consentToShare";
    expect(asked(rule, facts)).toMatchObject({ outcome, findings: [{ code, values: { fact } }] });
  });
});

describe("schooling", () => {
  const school = finishedSchool(value<"high-school">("School", "high-school"));
  const degree = { level: "associate", field: null } as const;

  it.each([
    [{ education: "high-school" }, "eligible"],
    [{ education: "none" }, "not-eligible"],
    [{ education: null }, "refer"],
    [{ education: "none", degree }, "eligible"],
    [{ education: null, degree }, "eligible"],
  ] as const)("of %j is %s", (facts, outcome) => {
    const found = asked(school, facts);
    expect(found.outcome).toBe(outcome);
    expect(found.findings[0]?.values).toEqual({ fact: "education" });
  });
});

describe("lived experience", () => {
  const lived = hasLived(
    value<readonly LivedExperience[]>("Lived", ["mental-illness", "co-occurring"]),
  );

  it.each([
    [["mental-illness"], "eligible"],
    [["substance-use", "co-occurring"], "eligible"],
    [["substance-use"], "not-eligible"],
    [[], "not-eligible"],
    [null, "refer"],
  ] as const)("of %j is %s", (livedExperience, outcome) => {
    const found = asked(lived, { livedExperience });
    expect(found.outcome).toBe(outcome);
    expect(found.findings[0]?.values).toEqual({ fact: "livedExperience" });
  });

  it("of a kind that no source names is for the body", () => {
    const unknown = hasLived(value<readonly LivedExperience[]>("Lived", "unknown"));
    expect(asked(unknown, { livedExperience: ["mental-illness"] })).toMatchObject({
      outcome: "refer",
      findings: [{ code: "amount-not-known" }],
    });
  });
});

describe("several requirements", () => {
  const barredUntil = (day: string): AdmissionRule => {
    return () => ({
      finding: {
        outcome: "not-eligible",
        code: "condition-not-met",
        values: {},
        cite: value("Bar", 1).on(date("2026-03-01")).cite,
      },
      from: date(day),
    });
  };

  it.each([
    [["2026-05-01"], "2026-05-01"],
    [["2026-05-01", "2026-06-01"], "2026-06-01"],
    [["2026-06-01", "2026-05-01"], "2026-06-01"],
  ])("with bars that end on %j leave the way free on %s", (days, from) => {
    expect(asked(days.map(barredUntil), {}).from).toBe(from);
  });

  it("are missing together what each of them misses", () => {
    const rules = [atLeast("age", value("Age", 18)), trained(value("Training", 40))];
    const facts = { age: 16, ...training({ hours: 10 }) };
    expect(asked(rules, facts).short).toEqual({ age: 2, training: { hours: 30 } });
  });

  it("an unmet one outweighs an unknown one", () => {
    const rules = [
      atLeast("age", value("Age", 18)),
      atLeast("experienceHours", value("Experience", 100)),
    ];
    expect(asked(rules, { age: 17 }).outcome).toBe("not-eligible");
    expect(asked(rules, { age: 18 }).outcome).toBe("refer");
  });

  it("some are asked for the full certificate only, and some change nothing", () => {
    const rules = [
      forFull(atLeast("supervisionHours", value("Supervision", 20))),
      alsoAsked(value<true>("Two letters", true)),
    ];
    expect(asked(rules, { supervisionHours: 0 }).outcome).toBe("not-eligible");
    expect(asked(rules, { supervisionHours: 0 }, "first")).toMatchObject({
      outcome: "eligible",
      short: {},
      from: null,
      findings: [{ code: "also-asked", values: { label: "Two letters" } }],
    });
  });
});
