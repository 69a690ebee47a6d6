import type { FactField } from "@/components/staff/fact-form";
import type { GraduateField } from "@/lib/rules/graduate-fields";

/** As what each field is asked for in a form. */
export const fieldKinds = {
  family: "text",
  given: "text",
  middle: "text",
  birthDate: "date",
  email: "email",
  issuedOn: "date",
  completedOn: "date",
  examinedOn: "date",
  hours: "number",
  cohort: "text",
  ownStaff: "checkbox",
  printedExpiry: "date",
} as const satisfies Record<GraduateField, FactField["kind"]>;
