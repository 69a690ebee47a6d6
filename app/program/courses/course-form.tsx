import { getLocale, getTranslations } from "next-intl/server";
import { categoryWord } from "@/components/education/category-word";
import { FactForm } from "@/components/staff/fact-form";
import type { Course } from "@/lib/education/sheet";
import type { FormState } from "@/lib/forms";
import { stateName } from "@/lib/states/catalogue";
import { educationCategories } from "@/lib/states/education-categories";

/** Asks what a course of a state is; with what it is now, where it is amended. */
export async function CourseForm({
  state,
  course,
  action,
  submit,
}: {
  readonly state: string;
  readonly course?: Course;
  readonly action: (previous: FormState, form: FormData) => Promise<FormState>;
  readonly submit: string;
}) {
  const [t, field, locale, common, errors] = await Promise.all([
    getTranslations("employees.courses"),
    getTranslations("employees.hint"),
    getLocale(),
    getTranslations("common"),
    getTranslations("errors"),
  ]);
  return (
    <>
      <p className="font-semibold">{stateName(state)}</p>
      <FactForm
        action={action}
        initial={
          course
            ? {
                title: course.title,
                heldOn: course.heldOn,
                hours: String(course.hours),
                categories: course.categories.join(" "),
              }
            : {}
        }
        questions={[
          { name: "title", kind: "text", label: t("titleLabel") },
          { name: "heldOn", kind: "date", label: t("heldOn") },
          { name: "hours", kind: "number", label: t("hours"), hint: field("hours") },
          {
            name: "categories",
            kind: "checkboxes",
            label: t("categories"),
            hint: t("categoriesHint"),
            optional: true,
            options: educationCategories(state).map((value) => ({
              value,
              text: categoryWord(value, locale),
            })),
          },
        ]}
        words={{ problem: errors("summary"), optional: common("optional"), submit }}
      />
    </>
  );
}
