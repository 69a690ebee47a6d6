import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FactForm } from "@/components/staff/fact-form";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { factWords } from "@/app/staff/fact-words";
import { record } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("facts");
  return { title: t("email.title") };
}

export default async function NewEmailPage({
  params,
}: {
  readonly params: Promise<{ id: string }>;
}) {
  await requireRole("registrar");
  const { id } = await params;
  const t = await getTranslations("facts");
  const { words, source, reason } = await factWords();
  return (
    <Page title={t("email.title")} lead={t("email.lead")}>
      <FactForm
        action={record.bind(null, id)}
        words={words}
        questions={[
          { name: "address", label: t("field.address"), kind: "email", hint: t("hint.address") },
          source,
          reason,
        ]}
      />
    </Page>
  );
}
