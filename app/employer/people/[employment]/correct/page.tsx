import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { EmploymentPage } from "@/app/employer/people/[employment]/employment-page";
import { requireRole } from "@/lib/auth/session";
import { findEmployee } from "@/lib/employers/find-employee";
import { settings } from "@/lib/employers/new-employee";
import { correct } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("employees.correction");
  return { title: t("title") };
}

export default async function CorrectEmployeePage({
  params,
}: {
  readonly params: Promise<{ employment: string }>;
}) {
  const { organizationId } = await requireRole("employer");
  const employee = await findEmployee((await params).employment, organizationId);
  if (!employee) notFound();
  const t = await getTranslations("employees");
  const { id, worksAs, setting, from, to } = employee;
  return (
    <EmploymentPage
      change="correction"
      employee={employee}
      action={correct.bind(null, id)}
      initial={{ worksAs, setting, from, to: to ?? "" }}
      questions={[
        { name: "worksAs", kind: "text", label: t("field.worksAs"), hint: t("hint.worksAsNow") },
        {
          name: "setting",
          kind: "choice",
          label: t("field.setting"),
          options: settings.map((value) => ({ value, text: t(`setting.${value}`) })),
        },
        { name: "from", kind: "date", label: t("field.from") },
        { name: "to", kind: "date", label: t("field.to"), hint: t("hint.to"), optional: true },
        { name: "reason", kind: "area", label: t("field.reason"), hint: t("hint.reason") },
      ]}
    />
  );
}
