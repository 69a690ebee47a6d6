import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { Page } from "@/components/ui/page";

/** A link that no certificate belongs to. */
export default async function UnknownCertificate() {
  const t = await getTranslations("documents.notHere");
  return (
    <main>
      <Page title={t("unknown.title")} lead={t("unknown.body")}>
        <ButtonLink href="/verify">{t("verify")}</ButtonLink>
      </Page>
    </main>
  );
}
