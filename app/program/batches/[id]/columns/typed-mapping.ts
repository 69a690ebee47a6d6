import type { GraduateMapping, Place } from "@/lib/batches/graduate-columns";
import { graduateFields, type GraduateField } from "@/lib/rules/graduate-fields";

/** What may be the same for a whole cohort, so that no column is needed for it. */
export const sameForAll = [
  "issuedOn",
  "completedOn",
  "examinedOn",
  "hours",
  "cohort",
  "printedExpiry",
] as const satisfies readonly GraduateField[];

/** The name under which a form sends what holds for every row. */
export function sameName(field: string): string {
  return `${field}-same`;
}

/** The columns that a form chose and the texts that it gives for every row. A text goes before a column. */
export function typedMapping(values: Readonly<Record<string, string>>): GraduateMapping {
  const mapping: Partial<Record<GraduateField, Place>> = {};
  for (const field of graduateFields) {
    const chosen = values[field] ?? "";
    const text = (values[sameName(field)] ?? "").slice(0, 200);
    if (text !== "") mapping[field] = { text };
    else if (/^\d{1,3}$/.test(chosen)) mapping[field] = { column: Number(chosen) };
  }
  return mapping;
}

/** A mapping as the form shows it. */
export function mappingValues(mapping: GraduateMapping): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  for (const field of graduateFields) {
    const place = mapping[field];
    if (place === undefined) continue;
    if (place.column === undefined) values[sameName(field)] = place.text;
    else values[field] = String(place.column);
  }
  return values;
}

/** The fields that both a column and a text were chosen for. */
export function chosenBothWays(values: Readonly<Record<string, string>>): readonly GraduateField[] {
  return graduateFields.filter(
    (field) => (values[field] ?? "") !== "" && (values[sameName(field)] ?? "") !== "",
  );
}
