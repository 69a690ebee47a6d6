import type { GraduateField } from "@/lib/rules/graduate-fields";

/** How a template writes each field of somebody who is made up; `example.org` belongs to nobody. */
export const examples: Readonly<Record<GraduateField, string>> = {
  family: "Abernathy-Ruiz",
  given: "Paloma",
  middle: "J",
  birthDate: "1984-05-17",
  email: "paloma@example.org",
  issuedOn: "2026-06-12",
  completedOn: "2026-06-05",
  examinedOn: "2026-06-08",
  hours: "40",
  cohort: "2026-1",
  ownStaff: "no",
  printedExpiry: "2028-06-12",
};
