import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FactForm } from "@/components/staff/fact-form";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { factWords } from "@/app/staff/fact-words";
import { record } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("facts");
  return { title: t("extension.title") };
}

export default async function NewExtensionPage({
  params,
}: {
  readonly params: Promise<{ number: string }>;
}) {
  await requireRole("registrar");
  const { number } = await params;
  const t = await getTranslations("facts");
  const { words, source, reason } = await factWords();
  return (
    <Page title={t("extension.title")} lead={t("extension.lead")}>
      <FactForm
        action={record.bind(null, number)}
        words={words}
        questions={[
          { name: "grantedOn", label: t("field.grantedOn"), kind: "date" },
          { name: "months", label: t("field.months"), kind: "number" },
          source,
          reason,
        ]}
      />
    </Page>
  );
}
