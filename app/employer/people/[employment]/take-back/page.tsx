import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { EmploymentPage } from "@/app/employer/people/[employment]/employment-page";
import { requireRole } from "@/lib/auth/session";
import { findEmployee } from "@/lib/employers/find-employee";
import { takeBack } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("employees.takingBack");
  return { title: t("title") };
}

export default async function TakeBackEmployeePage({
  params,
}: {
  readonly params: Promise<{ employment: string }>;
}) {
  const { organizationId } = await requireRole("employer");
  const employee = await findEmployee((await params).employment, organizationId);
  if (!employee) notFound();
  const t = await getTranslations("employees");
  const label = t("takingBack.reason");
  return (
    <EmploymentPage
      change="takingBack"
      employee={employee}
      action={takeBack.bind(null, employee.id)}
      questions={[{ name: "reason", kind: "area", label, hint: t("hint.reason") }]}
    />
  );
}
