import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { applicationInHand } from "@/app/staff/applications/application-in-hand";
import { BackToReview } from "@/app/staff/applications/back-to-review";
import { TermNotice } from "@/app/staff/applications/term-notice";
import { Section } from "@/components/staff/section";
import { FactForm } from "@/components/staff/fact-form";
import { Page } from "@/components/ui/page";
import { decide } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("applications.decideAppeal");
  return { title: t("title") };
}

export default async function DecideAppealPage({
  params,
}: {
  readonly params: Promise<{ id: string }>;
}) {
  const { application } = await applicationInHand(params);
  const [t, form] = await Promise.all([
    getTranslations("applications.decideAppeal"),
    getTranslations("applications.form"),
  ]);
  const said = application.steps.findLast(({ type }) => type === "appealed")?.words ?? null;
  return (
    <Page title={t("title")} lead={t("lead")} above={<BackToReview application={application} />}>
      {said !== null && (
        <Section title={t("said")}>
          <p className="max-w-prose whitespace-pre-line">{said}</p>
        </Section>
      )}
      <TermNotice application={application} />
      <FactForm
        action={decide.bind(null, application.id)}
        questions={[
          {
            name: "decision",
            kind: "choice",
            label: t("decision"),
            options: [
              { value: "", text: t("choose") },
              { value: "granted", text: t("granted") },
              { value: "refused", text: t("refusedOption") },
            ],
          },
          { name: "from", kind: "date", label: t("from"), hint: t("fromHint"), optional: true },
          { name: "words", kind: "area", label: t("words") },
        ]}
        words={{ problem: form("problem"), optional: form("optional"), submit: t("submit") }}
      />
    </Page>
  );
}
