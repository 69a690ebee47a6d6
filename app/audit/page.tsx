import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { OwnLookUps } from "@/components/own-look-ups";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { listedOwnLookUps, listOwnLookUps } from "@/lib/registry/list-own-look-ups";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk");
  return { title: t("auditor.title") };
}

export default async function AuditPage() {
  const { userId } = await requireRole("auditor");
  const [t, locale] = await Promise.all([getTranslations("desk"), getLocale()]);
  const lookUps = await listOwnLookUps(userId, locale);
  return (
    <main>
      <Page title={t("auditor.title")} lead={t("auditor.lead")}>
        <OwnLookUps lookUps={lookUps} most={listedOwnLookUps} />
      </Page>
    </main>
  );
}
