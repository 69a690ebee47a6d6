import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FactForm } from "@/components/staff/fact-form";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { factWords } from "@/app/staff/fact-words";
import { record } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("facts");
  return { title: t("employment.title") };
}

export default async function NewEmploymentPage({
  params,
}: {
  readonly params: Promise<{ id: string }>;
}) {
  await requireRole("registrar");
  const { id } = await params;
  const t = await getTranslations("facts");
  const { words, source } = await factWords();
  return (
    <Page title={t("employment.title")} lead={t("employment.lead")}>
      <FactForm
        action={record.bind(null, id)}
        words={words}
        questions={[
          { name: "employer", label: t("field.employer"), kind: "text" },
          { name: "worksAs", label: t("field.worksAs"), kind: "text", hint: t("hint.worksAs") },
          {
            name: "setting",
            label: t("field.setting"),
            kind: "choice",
            options: [
              { value: "agency", text: t("setting.agency") },
              { value: "self-employed", text: t("setting.self-employed") },
            ],
          },
          { name: "from", label: t("field.from"), kind: "date" },
          { name: "to", label: t("field.to"), kind: "date", optional: true },
          source,
        ]}
      />
    </Page>
  );
}
