import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FactForm } from "@/components/staff/fact-form";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { settings } from "@/lib/employers/new-employee";
import { record } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("employees.new");
  return { title: t("title") };
}

export default async function NewEmployeePage() {
  await requireRole("employer");
  const [t, common, errors] = await Promise.all([
    getTranslations("employees"),
    getTranslations("common"),
    getTranslations("errors"),
  ]);
  return (
    <Page title={t("new.title")} lead={t("new.lead")}>
      <FactForm
        action={record}
        questions={[
          { name: "number", kind: "text", label: t("field.number"), hint: t("hint.number") },
          { name: "lastName", kind: "text", label: t("field.lastName"), hint: t("hint.lastName") },
          {
            name: "worksAs",
            kind: "text",
            label: t("field.worksAs"),
            hint: t("hint.worksAs"),
            optional: true,
          },
          {
            name: "setting",
            kind: "choice",
            label: t("field.setting"),
            options: settings.map((value) => ({ value, text: t(`setting.${value}`) })),
          },
          { name: "from", kind: "date", label: t("field.from") },
          { name: "to", kind: "date", label: t("field.to"), hint: t("hint.to"), optional: true },
        ]}
        words={{
          problem: errors("summary"),
          optional: common("optional"),
          submit: t("new.submit"),
        }}
      />
    </Page>
  );
}
