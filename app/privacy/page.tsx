import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DataTable } from "@/components/ui/data-table";
import { Page } from "@/components/ui/page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("privacy");
  return { title: t("title") };
}

const kept = [
  "person",
  "credential",
  "work",
  "evidence",
  "rows",
  "messages",
  "requests",
  "lookups",
  "events",
  "accounts",
  "technical",
] as const;

export default async function PrivacyPage() {
  const t = await getTranslations("privacy");
  return (
    <main>
      <Page title={t("title")} lead={t("lead")}>
        <h2>{t("never.title")}</h2>
        <p className="mt-2 mb-8 max-w-prose">{t("never.body")}</p>
        <h2 className="mb-2">{t("table.caption")}</h2>
        <DataTable
          caption={t("table.caption")}
          columns={[t("table.what"), t("table.why"), t("table.long"), t("table.who")]}
          rows={kept.map((key) => ({
            key,
            cells: [
              t(`row.${key}.what`),
              t(`row.${key}.why`),
              t(`row.${key}.long`),
              t(`row.${key}.who`),
            ],
          }))}
        />
        {(["cookies", "links", "rights"] as const).map((part) => (
          <section key={part} className="mt-8 max-w-prose">
            <h2>{t(`${part}.title`)}</h2>
            <p className="mt-2">{t(`${part}.body`)}</p>
          </section>
        ))}
      </Page>
    </main>
  );
}
