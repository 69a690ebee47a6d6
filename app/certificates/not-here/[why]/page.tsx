import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { Page } from "@/components/ui/page";

const reasons = ["replaced", "taken-back", "prepared", "too-many", "failed"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("documents.notHere");
  return { title: t("title"), robots: { index: false, follow: false } };
}

/** Why a link opened no certificate, without saying whose it is. */
export default async function CertificateNotHerePage({
  params,
  searchParams,
}: {
  readonly params: Promise<{ why: string }>;
  readonly searchParams: Promise<{ reference?: string }>;
}) {
  const [{ why }, { reference }, t] = await Promise.all([
    params,
    searchParams,
    getTranslations("documents.notHere"),
  ]);
  const reason = reasons.find((known) => known === why);
  if (!reason) notFound();
  return (
    <main>
      <Page title={t(`${reason}.title`)} lead={t(`${reason}.body`)}>
        {reason === "failed" && reference && (
          <p className="mb-6">
            {t("reference")} <span className="font-mono">{reference}</span>
          </p>
        )}
        <ButtonLink href="/verify">{t("verify")}</ButtonLink>
      </Page>
    </main>
  );
}
