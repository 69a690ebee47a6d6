import { getTranslations } from "next-intl/server";
import type { ComponentProps } from "react";
import { FactForm } from "@/components/staff/fact-form";
import { Page } from "@/components/ui/page";
import type { Employee } from "@/lib/employers/find-employee";
import { fullName } from "@/lib/registry/person-name";

type Form = ComponentProps<typeof FactForm>;

/** One form about a period of work that an employer recorded. */
export async function EmploymentPage({
  change,
  employee,
  ...form
}: Pick<Form, "action" | "questions" | "initial"> & {
  readonly change: "ending" | "correction" | "takingBack";
  readonly employee: Employee;
}) {
  const [t, common, errors] = await Promise.all([
    getTranslations(`employees.${change}`),
    getTranslations("common"),
    getTranslations("errors"),
  ]);
  return (
    <Page title={t("title")} lead={t("lead", { name: fullName(employee.name) })}>
      <FactForm
        {...form}
        words={{ problem: errors("summary"), optional: common("optional"), submit: t("submit") }}
      />
    </Page>
  );
}
