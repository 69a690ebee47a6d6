import type { Dated } from "./dated";

/** What is said of a graduate who is submitted for a credential. */
export const graduateFields = [
  "family",
  "given",
  "middle",
  "birthDate",
  "email",
  "issuedOn",
  "completedOn",
  "examinedOn",
  "hours",
  "cohort",
  "ownStaff",
  "printedExpiry",
] as const;

/** What is said of a graduate who is submitted for a credential. */
export type GraduateField = (typeof graduateFields)[number];

/** Whether a field has to be filled in, may be, or may not be. */
export type FieldUse = "asked" | "optional" | "refused";

/** What is asked of a graduate, each with its source. */
export type GraduateFieldUses = Readonly<Record<GraduateField, Dated<FieldUse>>>;

/** Something for every field. */
export function forEachField<Value>(
  of: (field: GraduateField) => Value,
): Readonly<Record<GraduateField, Value>> {
  return {
    family: of("family"),
    given: of("given"),
    middle: of("middle"),
    birthDate: of("birthDate"),
    email: of("email"),
    issuedOn: of("issuedOn"),
    completedOn: of("completedOn"),
    examinedOn: of("examinedOn"),
    hours: of("hours"),
    cohort: of("cohort"),
    ownStaff: of("ownStaff"),
    printedExpiry: of("printedExpiry"),
  };
}
