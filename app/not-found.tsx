import { getTranslations } from "next-intl/server";
import { Page } from "@/components/ui/page";
import { ButtonLink } from "@/components/ui/button";

export default async function NotFound() {
  const t = await getTranslations("errors");
  return (
    <main>
      <Page title={t("notFound.title")} lead={t("notFound.body")}>
        <ButtonLink href="/">{t("notFound.home")}</ButtonLink>
      </Page>
    </main>
  );
}
