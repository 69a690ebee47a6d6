import { getLocale, getTranslations } from "next-intl/server";
import { categoryWord } from "@/components/education/category-word";
import type { FactField } from "@/components/staff/fact-form";
import type { FormState } from "@/lib/forms";
import type { LedgerRecord } from "@/lib/education/ledger";
import { educationCategories } from "@/lib/states/education-categories";

/** What is asked of a completed course, with the categories that these states' rules ask for. */
export async function educationQuestions(
  states: readonly string[],
  who: "holder" | "office",
): Promise<readonly FactField[]> {
  const [t, locale] = await Promise.all([getTranslations("education"), getLocale()]);
  const categories = [...new Set(states.flatMap(educationCategories))];
  return [
    { name: "on", kind: "date", label: t("day") },
    { name: "hours", kind: "number", label: t("hours"), hint: t("hoursHint") },
    {
      name: "categories",
      kind: "checkboxes",
      label: t("categories"),
      hint: t("categoriesHint"),
      options: categories.map((value) => ({ value, text: categoryWord(value, locale) })),
    },
    { name: "course", kind: "text", label: t("course") },
    { name: "provider", kind: "text", label: t("provider") },
    {
      name: "part",
      kind: "choice",
      label: t(who === "holder" ? "part.label" : "partStaff"),
      options: (["attended", "taught", "prepared"] as const).map((value) => ({
        value,
        text: t(`part.${value}`),
      })),
    },
    { name: "academicCredit", kind: "checkbox", label: t("academicCredit") },
    {
      name: "documentId",
      kind: "file",
      label: t("evidence"),
      hint: t("evidenceHint"),
      attached: t("evidenceAttached"),
      optional: true,
    },
  ];
}

/** A record as it stands in the form that amends it. */
export function typedOf(record: LedgerRecord): FormState["values"] {
  return {
    on: record.on,
    hours: String(record.hours),
    categories: record.categories.join(" "),
    course: record.course,
    provider: record.provider,
    part: record.part,
    ...(record.academicCredit && { academicCredit: "on" }),
  };
}
