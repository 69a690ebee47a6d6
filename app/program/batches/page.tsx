import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { listBatches } from "@/lib/batches/find-batch";
import { BatchTable } from "./batch-table";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("batches");
  return { title: t("title") };
}

export default async function BatchesPage() {
  const operator = await requireRole("operator");
  const [t, batches] = await Promise.all([getTranslations("batches"), listBatches(operator)]);
  return (
    <main>
      <Page title={t("title")} lead={t("lead")}>
        <p className="mb-8">
          <ButtonLink href="/program/batches/new">{t("new.title")}</ButtonLink>
        </p>
        {batches.length === 0 ? (
          <p className="max-w-prose">{t("empty")}</p>
        ) : (
          <BatchTable caption={t("title")} batches={batches} />
        )}
      </Page>
    </main>
  );
}
