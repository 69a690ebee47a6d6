import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { EmploymentPage } from "@/app/employer/people/[employment]/employment-page";
import { requireRole } from "@/lib/auth/session";
import { findEmployee } from "@/lib/employers/find-employee";
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
  const t = await getTranslations("employees.field");
  return (
    <EmploymentPage
      change="ending"
      employee={employee}
      action={end.bind(null, employee.id)}
      questions={[{ name: "to", kind: "date", label: t("to") }]}
    />
  );
}
