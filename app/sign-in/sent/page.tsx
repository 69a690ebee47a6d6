import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { Page } from "@/components/ui/page";
import { isDemo } from "@/lib/env";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("sign-in");
  return { title: t("sent.title") };
}

export default async function SentPage() {
  const t = await getTranslations("sign-in");
  return (
    <main>
      <Page title={t("sent.title")} lead={t("sent.lead")}>
        <p className="max-w-prose">{t("sent.lasts")}</p>
        <h2 className="mt-8">{t("sent.nothingCame")}</h2>
        <ul className="mt-2 mb-6 max-w-prose list-disc space-y-1 pl-6">
          <li>{t("sent.lookInSpam")}</li>
          <li>{t("sent.sameAddress")}</li>
          <li>{t("sent.askOffice")}</li>
        </ul>
        <div className="flex flex-wrap gap-4">
          <ButtonLink href="/sign-in" look="secondary">
            {t("sent.again")}
          </ButtonLink>
          {isDemo() && <ButtonLink href="/demo/mail">{t("sent.demoMail")}</ButtonLink>}
        </div>
      </Page>
    </main>
  );
}
