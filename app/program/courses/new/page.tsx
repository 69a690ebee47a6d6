import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { categoryWord } from "@/components/education/category-word";
import { FactForm } from "@/components/staff/fact-form";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/field";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { stateEntry, stateName, states } from "@/lib/states/catalogue";
import { educationCategories } from "@/lib/states/education-categories";
import { announce } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("employees.courses");
  return { title: t("newTitle") };
}

export default async function NewCoursePage({
  searchParams,
}: {
  readonly searchParams: Promise<{ state?: string }>;
}) {
  await requireRole("operator");
  const [t, { state = "" }] = await Promise.all([
    getTranslations("employees.courses"),
    searchParams,
  ]);
  const chosen = stateEntry(state);
  return (
    <main>
      <Page
        title={t("newTitle")}
        lead={t("newLead")}
        above={
          <Link href="/program/courses" className="text-primary underline">
            {t("title")}
          </Link>
        }
      >
        {chosen === null ? (
          <form method="get">
            <SelectField
              name="state"
              label={t("stateName")}
              options={states().map(({ code, name }) => ({ value: code, text: name }))}
            />
            <Button>{t("next")}</Button>
          </form>
        ) : (
          <CourseForm state={chosen.code} />
        )}
      </Page>
    </main>
  );
}

async function CourseForm({ state }: { readonly state: string }) {
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
        action={announce.bind(null, state)}
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
        words={{
          problem: errors("summary"),
          optional: common("optional"),
          submit: t("announce"),
        }}
      />
    </>
  );
}
