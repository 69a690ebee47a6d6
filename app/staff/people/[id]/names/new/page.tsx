import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FactForm } from "@/components/staff/fact-form";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { factWords } from "@/app/staff/fact-words";
import { record } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("facts");
  return { title: t("name.title") };
}

export default async function NewNamePage({
  params,
}: {
  readonly params: Promise<{ id: string }>;
}) {
  await requireRole("registrar");
  const { id } = await params;
  const t = await getTranslations("facts");
  const { words, source, reason } = await factWords();
  return (
    <Page title={t("name.title")} lead={t("name.lead")}>
      <FactForm
        action={record.bind(null, id)}
        words={words}
        questions={[
          { name: "given", label: t("field.given"), kind: "text" },
          { name: "middle", label: t("field.middle"), kind: "text", optional: true },
          { name: "family", label: t("field.family"), kind: "text" },
          { name: "since", label: t("field.since"), kind: "date" },
          source,
          reason,
        ]}
      />
    </Page>
  );
}
