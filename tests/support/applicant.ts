import { date } from "@/lib/dates";
import type { ApplicantFacts } from "@/lib/rules/facts";
import { admission } from "@/lib/states/admission";

/** More than any state asks. */
export const everything: ApplicantFacts = {
  age: 30,
  education: "high-school",
  degree: null,
  livedExperience: ["mental-illness", "substance-use", "co-occurring", "caregiver"],
  recoveryYears: 5,
  training: { hours: 100, examPassed: true, recognized: true },
  experienceHours: 600,
  supervisionHours: 30,
  consentToShare: true,
  inpatientStays: [],
  incarcerationEndedOn: null,
};

/** What the rules of a kind, such as `ID/CPSS`, say of an applicant with everything but these facts. */
export function applying(kind: string, facts: Partial<ApplicantFacts> = {}) {
  const name = { state: kind.slice(0, 2), credential: kind.slice(3) };
  const on = date("2026-03-01");
  return admission(name, { facts: { ...everything, ...facts }, level: "full", on });
}
