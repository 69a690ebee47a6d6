import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FactForm } from "@/components/staff/fact-form";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { factWords } from "@/app/staff/fact-words";
import { record } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("facts");
  return { title: t("education.title") };
}

export default async function NewEducationPage({
  params,
}: {
  readonly params: Promise<{ id: string }>;
}) {
  await requireRole("registrar");
  const { id } = await params;
  const t = await getTranslations("facts");
  const { words, source } = await factWords();
  return (
    <Page title={t("education.title")} lead={t("education.lead")}>
      <FactForm
        action={record.bind(null, id)}
        words={words}
        questions={[
          { name: "on", label: t("field.on"), kind: "date" },
          { name: "hours", label: t("field.hours"), kind: "number", hint: t("hint.hours") },
          { name: "ethics", label: t("field.ethics"), kind: "checkbox" },
          { name: "course", label: t("field.course"), kind: "text" },
          { name: "provider", label: t("field.provider"), kind: "text" },
          { name: "academicCredit", label: t("field.academicCredit"), kind: "checkbox" },
          source,
        ]}
      />
    </Page>
  );
}
