import { getTranslations } from "next-intl/server";
import { FactForm } from "@/components/staff/fact-form";
import type { FormState } from "@/lib/forms";

/** Asks for the file of a list. */
export async function UploadForm({
  action,
}: {
  readonly action: (previous: FormState, form: FormData) => Promise<FormState>;
}) {
  const [t, common, errors] = await Promise.all([
    getTranslations("employees.list"),
    getTranslations("common"),
    getTranslations("errors"),
  ]);
  return (
    <FactForm
      action={action}
      questions={[{ name: "file", kind: "file", label: t("file"), hint: t("fileHint") }]}
      words={{ problem: errors("summary"), optional: common("optional"), submit: t("upload") }}
    />
  );
}
