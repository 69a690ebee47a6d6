import { getTranslations } from "next-intl/server";
import { FactForm } from "@/components/staff/fact-form";
import { Section } from "@/components/staff/section";
import { fieldsFor, fieldsOf } from "@/lib/education/sheet-fields";
import { hoursUnits, leavesUnitOpen } from "@/lib/education/sheet-unit";
import type { SheetText } from "@/lib/education/sheet-read";
import type { FormState } from "@/lib/forms";

/** Asks for everything that is read from a list in which column it stands. */
export async function ColumnsForm({
  list: { purpose, headers, columns, rows },
  action,
}: {
  readonly list: SheetText;
  readonly action: (previous: FormState, form: FormData) => Promise<FormState>;
}) {
  const [t, common, errors] = await Promise.all([
    getTranslations("employees"),
    getTranslations("common"),
    getTranslations("errors"),
  ]);
  const example = rows.find(({ cells }) => cells.some((cell) => cell.trim() !== ""))?.cells ?? [];
  const options = headers.map((column, index) => ({
    value: String(index),
    text: example[index]
      ? t("list.example", { column, example: example[index].slice(0, 60) })
      : column,
  }));
  const needed: readonly string[] = fieldsOf[purpose].needed;
  const asksUnit = needed.includes("hours") && headers.some(leavesUnitOpen);
  const unit = {
    name: "hoursIn",
    kind: "choice",
    label: t("list.unit"),
    hint: t("list.unitHint"),
    options: [
      { value: "", text: t("list.unitNotSaid") },
      ...hoursUnits.map((value) => ({ value, text: t(`list.units.${value}`) })),
    ],
  } as const;
  return (
    <Section title={t("list.columns")}>
      <p className="max-w-prose">{t("list.columnsLead")}</p>
      <FactForm
        action={action}
        initial={{
          ...Object.fromEntries(
            fieldsFor(purpose).map((field) => [field, String(columns[field] ?? "")]),
          ),
          hoursIn: columns.hoursIn ?? "",
        }}
        questions={[
          ...fieldsFor(purpose).map((field) => ({
            name: field,
            kind: "choice" as const,
            label: t(`field.${field}`),
            optional: !needed.includes(field),
            options: [{ value: "", text: t("list.noColumn") }, ...options],
          })),
          ...(asksUnit ? [unit] : []),
        ]}
        words={{
          problem: errors("summary"),
          optional: common("optional"),
          submit: t("list.columnsSave"),
        }}
      />
    </Section>
  );
}
