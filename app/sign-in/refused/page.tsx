import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { Page } from "@/components/ui/page";
import { officeName } from "@/lib/auth/office-provider";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("sign-in");
  return { title: t("refused.title") };
}

export default async function RefusedPage() {
  const t = await getTranslations("sign-in");
  const office = officeName() ?? "";
  return (
    <main>
      <Page title={t("refused.title")} lead={t("refused.lead", { office })}>
        <p className="mb-6 max-w-prose">{t("refused.whatNow")}</p>
        <ButtonLink href="/sign-in">{t("refused.again")}</ButtonLink>
      </Page>
    </main>
  );
}
