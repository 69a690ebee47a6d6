import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OwnLookUps } from "@/components/own-look-ups";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { listOwnLookUps } from "@/lib/registry/list-own-look-ups";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk");
  return { title: t("employer.title") };
}

export default async function EmployerPage() {
  const { userId } = await requireRole("employer");
  const t = await getTranslations("desk");
  return (
    <main>
      <Page title={t("employer.title")} lead={t("employer.lead")}>
        <OwnLookUps lookUps={await listOwnLookUps(userId)} />
      </Page>
    </main>
  );
}
