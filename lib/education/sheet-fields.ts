/** The lists that organizations hand in: an employer's people, the hours of its people, a course's roster. */
export const sheetPurposes = ["employer-people", "employer-hours", "course-roster"] as const;

/** A list that an organization hands in. */
export type SheetPurpose = (typeof sheetPurposes)[number];

/** What may stand in such lists. */
export const sheetFields = [
  "number",
  "lastName",
  "on",
  "hours",
  "categories",
  "course",
  "provider",
  "from",
  "to",
  "worksAs",
  "setting",
] as const;

/** Something that is read from a row of a list. */
export type SheetField = (typeof sheetFields)[number];

/** What is read from each list; `needed` has a column always. */
export const fieldsOf = {
  "employer-people": {
    needed: ["number", "lastName", "from"],
    optional: ["to", "worksAs", "setting"],
  },
  "employer-hours": {
    needed: ["number", "lastName", "on", "hours", "course", "provider"],
    optional: ["categories"],
  },
  "course-roster": { needed: ["number", "lastName"], optional: [] },
} as const satisfies Record<
  SheetPurpose,
  { readonly needed: readonly SheetField[]; readonly optional: readonly SheetField[] }
>;

/** Everything that is read from a list, in the order in which it is asked for. */
export function fieldsFor(purpose: SheetPurpose): readonly SheetField[] {
  return [...fieldsOf[purpose].needed, ...fieldsOf[purpose].optional];
}

/** The most rows of a list. */
export const mostRows = 5_000;
