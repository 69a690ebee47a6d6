import { addDays, type PlainDate } from "@/lib/dates";
import type { ApplicantFacts, CredentialName } from "@/lib/rules/facts";
import { admission } from "@/lib/states/admission";

type Training = keyof NonNullable<ApplicantFacts["training"]>;

/** A fact about an applicant that a requirement may look at. */
export type ApplicantFact = Exclude<keyof ApplicantFacts, "training"> | `training.${Training}`;

/**
 * Which facts can change the answer: each is left out of a complete record, and the rules are asked
 * whether they notice.
 */
export function whatIsAsked(
  kind: CredentialName,
  level: "first" | "full",
  on: PlainDate,
): ReadonlySet<ApplicantFact> {
  const yesterday = addDays(on, -1);
  const complete: ApplicantFacts = {
    age: 99,
    education: "high-school",
    degree: { level: "master", field: "human-services" },
    livedExperience: ["mental-illness", "substance-use", "co-occurring", "caregiver"],
    recoveryYears: 99,
    training: { hours: 999, examPassed: true, recognized: true },
    // Between the amounts that are asked of who has a degree and of who has none.
    experienceHours: 150,
    supervisionHours: 9999,
    consentToShare: true,
    inpatientStays: [],
    incarcerationEndedOn: null,
  };
  const answer = (facts: ApplicantFacts): string =>
    JSON.stringify(admission(kind, { facts, level, on }));
  const without: Readonly<Record<ApplicantFact, ApplicantFacts>> = {
    age: { ...complete, age: null },
    education: { ...complete, education: null, degree: null },
    degree: { ...complete, degree: null },
    livedExperience: { ...complete, livedExperience: null },
    recoveryYears: { ...complete, recoveryYears: null },
    "training.hours": { ...complete, training: trainingBut("hours") },
    "training.examPassed": { ...complete, training: trainingBut("examPassed") },
    "training.recognized": { ...complete, training: trainingBut("recognized") },
    experienceHours: { ...complete, experienceHours: null },
    supervisionHours: { ...complete, supervisionHours: null },
    consentToShare: { ...complete, consentToShare: null },
    inpatientStays: { ...complete, inpatientStays: [{ hours: 999, endedOn: yesterday }] },
    incarcerationEndedOn: { ...complete, incarcerationEndedOn: yesterday },
  };
  const whole = answer(complete);
  return new Set(all.filter((fact) => answer(without[fact]) !== whole));

  function trainingBut(missing: Training): ApplicantFacts["training"] {
    return { hours: 999, examPassed: true, recognized: true, [missing]: null };
  }
}

const all = [
  "age",
  "education",
  "degree",
  "livedExperience",
  "recoveryYears",
  "training.hours",
  "training.examPassed",
  "training.recognized",
  "experienceHours",
  "supervisionHours",
  "consentToShare",
  "inpatientStays",
  "incarcerationEndedOn",
] as const satisfies readonly ApplicantFact[];
