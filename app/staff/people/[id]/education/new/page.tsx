import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EducationFormPage } from "@/app/my/education/form-page";
import { educationQuestions } from "@/app/my/education/questions";
import { factTitle } from "@/app/staff/fact-page";
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
  const [t, facts, questions] = await Promise.all([
    getTranslations("education"),
    getTranslations("facts"),
    educationQuestions([state], "office"),
  ]);
  const source = {
    name: "source",
    kind: "choice",
    label: t("source"),
    options: sources.map((value) => ({ value, text: facts(`source.${value}`) })),
  } as const;
  return (
    <EducationFormPage
      title={facts("education.title")}
      lead={facts("education.lead")}
      above={{ href: `/staff/people/${id}/education`, text: t("title") }}
      action={record.bind(null, id)}
      questions={[...questions, source]}
      submit={facts("record")}
    />
  );
}
