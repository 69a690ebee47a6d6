import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { factWords } from "@/app/staff/fact-words";
import { FactForm } from "@/components/staff/fact-form";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { record } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("facts");
  return { title: t("endEmployment.title") };
}

export default async function EndEmploymentPage({
  params,
}: {
  readonly params: Promise<{ id: string; employment: string }>;
}) {
  await requireRole("registrar");
  const { id, employment } = await params;
  const t = await getTranslations("facts");
  const { words } = await factWords();
  return (
    <Page title={t("endEmployment.title")} lead={t("endEmployment.lead")}>
      <FactForm
        action={record.bind(null, id, employment)}
        words={words}
        questions={[{ name: "to", label: t("field.to"), kind: "date" }]}
      />
    </Page>
  );
}
