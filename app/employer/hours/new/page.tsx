import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { UploadForm } from "@/app/lists/upload-form";
import { categoryWord } from "@/components/education/category-word";
import { FactForm } from "@/components/staff/fact-form";
import { Section } from "@/components/staff/section";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { categoriesOfEmployees } from "@/lib/employers/categories-of-employees";
import { type, upload } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("employees.posting");
  return { title: t("newTitle") };
}

export default async function NewHoursPage() {
  const employer = await requireRole("employer");
  const [t, locale, common, errors, categories] = await Promise.all([
    getTranslations("employees"),
    getLocale(),
    getTranslations("common"),
    getTranslations("errors"),
    categoriesOfEmployees(employer.organizationId),
  ]);
  return (
    <Page
      title={t("posting.newTitle")}
      lead={t("posting.newLead")}
      above={
        <Link href="/employer/hours" className="text-primary underline">
          {t("posting.title")}
        </Link>
      }
    >
      <Section title={t("posting.fromFile")}>
        <p className="max-w-prose">{t("posting.fields")}</p>
        <UploadForm action={upload} />
      </Section>
      <Section title={t("posting.oneByOne")}>
        <FactForm
          action={type}
          questions={[
            { name: "number", kind: "text", label: t("field.number") },
            { name: "lastName", kind: "text", label: t("field.lastName") },
            { name: "on", kind: "date", label: t("field.on") },
            { name: "hours", kind: "number", label: t("field.hours"), hint: t("hint.hours") },
            { name: "course", kind: "text", label: t("field.course") },
            { name: "provider", kind: "text", label: t("field.provider") },
            {
              name: "categories",
              kind: "checkboxes",
              label: t("field.categories"),
              optional: true,
              options: categories.map((value) => ({ value, text: categoryWord(value, locale) })),
            },
          ]}
          words={{
            problem: errors("summary"),
            optional: common("optional"),
            submit: t("posting.record"),
          }}
        />
      </Section>
    </Page>
  );
}
