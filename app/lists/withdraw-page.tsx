import { getTranslations } from "next-intl/server";
import { FactForm } from "@/components/staff/fact-form";
import { Page } from "@/components/ui/page";
import type { FormState } from "@/lib/forms";

/** Asks why a list is withdrawn. */
export async function WithdrawPage({
  action,
}: {
  readonly action: (previous: FormState, form: FormData) => Promise<FormState>;
}) {
  const [t, common, errors] = await Promise.all([
    getTranslations("employees.posting"),
    getTranslations("common"),
    getTranslations("errors"),
  ]);
  return (
    <Page title={t("withdraw")} lead={t("withdrawLead")}>
      <FactForm
        action={action}
        questions={[{ name: "reason", kind: "area", label: t("reasonLabel") }]}
        words={{ problem: errors("summary"), optional: common("optional"), submit: t("withdraw") }}
      />
    </Page>
  );
}
