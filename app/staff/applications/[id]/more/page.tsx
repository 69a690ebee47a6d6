import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { applicationInHand } from "@/app/staff/applications/application-in-hand";
import { BackToReview } from "@/app/staff/applications/back-to-review";
import { foundWrong } from "@/app/staff/applications/found-wrong";
import { FactForm } from "@/components/staff/fact-form";
import { Page } from "@/components/ui/page";
import { ask } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("applications.more");
  return { title: t("title") };
}

export default async function AskForMorePage({
  params,
}: {
  readonly params: Promise<{ id: string }>;
}) {
  const { application } = await applicationInHand(params);
  const [t, form, options] = await Promise.all([
    getTranslations("applications.more"),
    getTranslations("applications.form"),
    foundWrong(application),
  ]);
  return (
    <Page title={t("title")} lead={t("lead")} above={<BackToReview application={application} />}>
      <FactForm
        action={ask.bind(null, application.id)}
        questions={[
          { name: "requirements", kind: "checkboxes", label: t("requirements"), options },
          { name: "due", kind: "date", label: t("due") },
          { name: "words", kind: "area", label: t("words"), optional: true },
        ]}
        words={{ problem: form("problem"), optional: form("optional"), submit: t("submit") }}
      />
    </Page>
  );
}
