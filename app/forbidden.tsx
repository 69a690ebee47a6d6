import { getTranslations } from "next-intl/server";
import { Page } from "@/components/ui/page";
import { ButtonLink } from "@/components/ui/button";

export default async function Forbidden() {
  const t = await getTranslations("errors");
  return (
    <main>
      <Page title={t("forbidden.title")} lead={t("forbidden.body")}>
        <ButtonLink href="/account">{t("forbidden.account")}</ButtonLink>
      </Page>
    </main>
  );
}
