import { amountOf, type AdmissionRule } from "@/lib/rules/admission";
import type { ApplicantFacts } from "@/lib/rules/facts";
import { cpss } from "./parameters";

const humanServices: ReadonlySet<string> = new Set(["human services", "social work"]);

/** Fewer hours of experience for a bachelor's degree, or a higher one, in human services. */
export const experienced: AdmissionRule = ({ facts, on }) => {
  const has = facts.experienceHours;
  const less = cpss.experienceWithDegree.on(on);
  const more = cpss.experience.on(on);
  const degree = hasDegree(facts.degree);
  // Where the field is not known, both amounts are tried: only when they disagree it matters.
  const enoughEither = has !== null && more.value !== "unknown" && has >= more.value;
  const tooLittleEither = has !== null && less.value !== "unknown" && has < less.value;
  const { value, cite } = degree === true || tooLittleEither ? less : more;
  const known = degree !== null || enoughEither || tooLittleEither;
  return amountOf("experienceHours", known ? has : null, value, cite, (experienceHours) => ({
    experienceHours,
  }));
};

function hasDegree(degree: ApplicantFacts["degree"]): boolean | null {
  if (degree === null || degree.level === "associate") return false;
  if (degree.field === null) return null;
  return humanServices.has(degree.field.trim().toLowerCase().replaceAll("-", " "));
}
