import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FactForm } from "@/components/staff/fact-form";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { findEmployee } from "@/lib/employers/find-employee";
import { fullName } from "@/lib/registry/person-name";
import { end } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("employees.ending");
  return { title: t("title") };
}

export default async function EndEmployeePage({
  params,
}: {
  readonly params: Promise<{ employment: string }>;
}) {
  const { organizationId } = await requireRole("employer");
  const employee = await findEmployee((await params).employment, organizationId);
  if (!employee) notFound();
  const [t, common, errors] = await Promise.all([
    getTranslations("employees"),
    getTranslations("common"),
    getTranslations("errors"),
  ]);
  return (
    <Page title={t("ending.title")} lead={t("ending.lead", { name: fullName(employee.name) })}>
      <FactForm
        action={end.bind(null, employee.id)}
        questions={[{ name: "to", kind: "date", label: t("field.to") }]}
        words={{
          problem: errors("summary"),
          optional: common("optional"),
          submit: t("ending.submit"),
        }}
      />
    </Page>
  );
}
