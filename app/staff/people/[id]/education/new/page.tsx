import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { educationQuestions } from "@/app/my/education/questions";
import { factTitle } from "@/app/staff/fact-page";
import { FactForm } from "@/components/staff/fact-form";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { sources } from "@/lib/registry/sources";
import { record } from "./actions";

export function generateMetadata(): Promise<Metadata> {
  return factTitle("education");
}

export default async function NewEducationPage({
  params,
}: {
  readonly params: Promise<{ id: string }>;
}) {
  const { state } = await requireRole("registrar");
  const { id } = await params;
  const [t, facts, common, errors, questions] = await Promise.all([
    getTranslations("education"),
    getTranslations("facts"),
    getTranslations("common"),
    getTranslations("errors"),
    educationQuestions([state], "office"),
  ]);
  const source = {
    name: "source",
    kind: "choice",
    label: t("source"),
    options: sources.map((value) => ({ value, text: facts(`source.${value}`) })),
  } as const;
  return (
    <Page title={facts("education.title")} lead={facts("education.lead")}>
      <FactForm
        action={record.bind(null, id)}
        questions={[...questions.filter(({ kind }) => kind !== "file"), source]}
        words={{
          problem: errors("summary"),
          optional: common("optional"),
          submit: facts("record"),
        }}
      />
    </Page>
  );
}
