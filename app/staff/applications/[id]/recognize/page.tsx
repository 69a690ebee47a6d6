import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { applicationInHand } from "@/app/staff/applications/application-in-hand";
import { BackToReview } from "@/app/staff/applications/back-to-review";
import { TermNotice } from "@/app/staff/applications/term-notice";
import { FactForm } from "@/components/staff/fact-form";
import { Page } from "@/components/ui/page";
import { recognize } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("applications.recognize");
  return { title: t("title") };
}

export default async function RecognizePage({
  params,
}: {
  readonly params: Promise<{ id: string }>;
}) {
  const { application } = await applicationInHand(params);
  const [t, form] = await Promise.all([
    getTranslations("applications.recognize"),
    getTranslations("applications.form"),
  ]);
  return (
    <Page
      title={t("title")}
      lead={application.name}
      above={<BackToReview application={application} />}
    >
      <TermNotice application={application} />
      <FactForm
        action={recognize.bind(null, application.id)}
        questions={[
          { name: "from", kind: "date", label: t("from"), hint: t("fromHint") },
          { name: "words", kind: "area", label: t("words"), optional: true },
        ]}
        words={{ problem: form("problem"), optional: form("optional"), submit: t("submit") }}
      />
    </Page>
  );
}
