import { today } from "@/lib/dates";
import type { Citation } from "@/lib/rules/dated";
import type { FieldUse, GraduateField } from "@/lib/rules/graduate-fields";
import { timeZoneOf } from "@/lib/states/catalogue";
import { fieldsOn, usesOn } from "@/lib/states/graduate-fields";

/** A column of the template, with what is asked and where that comes from. */
export interface TemplateColumn {
  readonly field: GraduateField;
  readonly use: Exclude<FieldUse, "refused">;
  readonly cite: Citation;
}

/** The columns that a list of graduates for a credential kind may have, in their order. */
export function templateColumns(state: string, kind: string): readonly TemplateColumn[] {
  const day = today(timeZoneOf(state));
  const uses = usesOn(state, kind, day);
  return fieldsOn(state, kind, day).map((field) => ({
    field,
    use: uses[field].value === "asked" ? "asked" : "optional",
    cite: uses[field].cite,
  }));
}
