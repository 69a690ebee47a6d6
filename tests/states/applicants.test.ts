import { describe, expect, it } from "vitest";
import type { ApplicantFacts, LivedExperience } from "@/lib/rules/facts";
import { registered } from "@/lib/states/registered";
import { applying, everything } from "@/tests/support/applicant";

const kinds = registered.flatMap(({ code, credentials }) =>
  Object.entries(credentials)
    .filter(([, kind]) => kind.admission !== null)
    .map(([credential]) => `${code}/${credential}`),
);

function training(parts: Partial<NonNullable<ApplicantFacts["training"]>>) {
  return { training: { hours: 100, examPassed: true, recognized: true, ...parts } };
}

describe("an applicant with everything", () => {
  const hoursNotFound = ["IL/CRSS", "TX/MHPS", "TX/RSPS"];

  it.each(kinds)("for %s is eligible unless an amount was not found", (kind) => {
    const outcome = hoursNotFound.includes(kind) ? "refer" : "eligible";
    expect(applying(kind)).toMatchObject({ outcome, short: {}, from: null });
  });
});

describe("who refuses an applicant", () => {
  it.each<[string, Partial<ApplicantFacts>, string]>([
    ["aged 17", { age: 17 }, "CA/CMPSS GA/CPS-MH ID/CPSS ID/CFSP TX/MHPS TX/RSPS"],
    [
      "without high school",
      { education: "none" },
      "AZ/CPRS CA/CMPSS GA/CPS-MH ID/CPSS ID/CFSP IL/CRSS IL/CPRS TX/MHPS TX/RSPS",
    ],
    ["with less than a year of recovery", { recoveryYears: 0.9 }, "GA/CPS-MH ID/CPSS"],
    [
      "who did not pass the exam",
      training({ examPassed: false }),
      "AZ/PRSS AZ/CPRS AZ/PR-A CA/CMPSS GA/CPS-MH IL/CRSS IL/CPRS MT/CBHPSS TX/MHPS TX/RSPS",
    ],
    [
      "whose training is not the approved one",
      training({ recognized: false }),
      "AZ/PRSS AZ/PR-A ID/CPSS MT/CBHPSS MT/SDMI-CPSS",
    ],
    ["who will not share lived experience", { consentToShare: false }, "AZ/PRSS"],
    [
      "with 20 hours of training",
      training({ hours: 20 }),
      "AZ/CPRS AZ/PR-A CA/CMPSS ID/CPSS ID/CFSP IL/CRSS IL/CPRS IL/CFPP MT/CBHPSS MT/SDMI-CPSS",
    ],
    ["without work", { experienceHours: 0 }, "AZ/CPRS ID/CPSS TX/MHPS TX/RSPS"],
    ["without supervised work", { supervisionHours: 0 }, "AZ/CPRS ID/CPSS"],
    ["without lived experience", { livedExperience: [] }, kinds.join(" ")],
  ])("%s", (_, facts, refusing) => {
    const found = kinds.filter((kind) => applying(kind, facts).outcome === "not-eligible");
    expect(found.join(" ")).toBe(refusing);
  });
});

describe("hours of training, one short and enough", () => {
  it.each([
    ["AZ/CPRS", 46],
    ["AZ/PR-A", 40],
    ["CA/CMPSS", 80],
    ["ID/CPSS", 40],
    ["ID/CFSP", 40],
    ["IL/CRSS", 100],
    ["IL/CPRS", 100],
    ["IL/CFPP", 100],
    ["MT/CBHPSS", 40],
    ["MT/SDMI-CPSS", 30],
  ])("%s: %s", (kind, hours) => {
    expect(applying(kind, training({ hours: hours - 1 })).short).toEqual({
      training: { hours: 1 },
    });
    expect(applying(kind, training({ hours })).short).toEqual({});
  });
});

describe("hours of work and of supervision, one short and enough", () => {
  it.each([
    ["AZ/CPRS", "experienceHours", 500],
    ["AZ/CPRS", "supervisionHours", 25],
    ["ID/CPSS", "experienceHours", 200],
    ["ID/CPSS", "supervisionHours", 20],
    ["TX/MHPS", "experienceHours", 250],
    ["TX/RSPS", "experienceHours", 250],
  ])("%s: %s, %s", (kind, fact, hours) => {
    expect(applying(kind, { [fact]: hours - 1 }).short).toEqual({ [fact]: 1 });
    expect(applying(kind, { [fact]: hours }).short).toEqual({});
  });
});

describe("the lived experience that a credential is for", () => {
  const own = "mental-illness substance-use co-occurring";

  it.each([
    ["AZ/PRSS", own],
    ["AZ/CPRS", `${own} caregiver`],
    ["AZ/PR-A", own],
    ["CA/CMPSS", `${own} caregiver`],
    ["GA/CPS-MH", "mental-illness co-occurring"],
    ["ID/CPSS", "mental-illness co-occurring"],
    ["ID/CFSP", "caregiver"],
    ["IL/CRSS", "mental-illness co-occurring"],
    ["IL/CPRS", `${own} caregiver`],
    ["IL/CFPP", "caregiver"],
    ["MT/CBHPSS", own],
    ["MT/SDMI-CPSS", "mental-illness co-occurring"],
    ["TX/MHPS", "mental-illness co-occurring"],
    ["TX/RSPS", "substance-use co-occurring"],
  ])("%s: %s", (kind, accepted) => {
    const all: readonly LivedExperience[] = everything.livedExperience ?? [];
    const found = all.filter(
      (one) => applying(kind, { livedExperience: [one] }).outcome !== "not-eligible",
    );
    expect(found.join(" ")).toBe(accepted);
  });
});

describe("what is named and changes nothing", () => {
  it.each([
    [
      "AZ/PRSS",
      ["Professional level", "Years in recovery"],
      ["The mark that passes the exam", "Age"],
    ],
    ["AZ/CPRS", ["Jurisdiction"], []],
    ["AZ/PR-A", ["Also asked"], []],
    ["ID/CPSS", ["References"], ["Exam", "Background check"]],
    ["ID/CFSP", [], []],
    ["IL/CRSS", ["How the hours of training are split", "Disclosure"], ["Age"]],
    [
      "IL/CPRS",
      ["How the hours of training are split"],
      ["Hours of experience and supervision", "Age"],
    ],
    ["IL/CFPP", [], ["Exam", "Hours of experience and supervision", "Schooling", "Age"]],
    ["MT/CBHPSS", ["Fingerprints", "Supervision agreement"], ["Age", "Schooling"]],
    ["TX/MHPS", ["Background check"], []],
  ])("for %s: also asked %j, never found %j", (kind, alsoAsked, neverFound) => {
    const { findings } = applying(kind);
    const labels = (code: string): readonly string[] =>
      findings.filter((one) => one.code === code).map((one) => String(one.values["label"]));
    expect(labels("also-asked")).toEqual(alsoAsked);
    expect(labels("never-found")).toEqual(neverFound);
  });
});
