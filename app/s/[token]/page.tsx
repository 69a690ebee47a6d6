import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { lookUp } from "@/app/verify/look-up";
import { NoAnswer } from "@/app/verify/no-answer";
import { Page } from "@/components/ui/page";
import { Verdict } from "@/components/verdict";
import { verifyByShare } from "@/lib/requests/verify-by-share";
import { SharedAnswer } from "./shared-answer";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shares.page");
  return { title: t("title"), robots: { index: false, follow: false } };
}

export default async function SharePage({
  params,
}: {
  readonly params: Promise<{ token: string }>;
}) {
  const [{ token }, t] = await Promise.all([params, getTranslations("shares.page")]);
  return (
    <main>
      <Page title={t("title")} lead={t("lead")}>
        <Answer token={token} />
      </Page>
    </main>
  );
}

async function Answer({ token }: { readonly token: string }) {
  const t = await getTranslations("shares.page");
  const looked = await lookUp((asker) => verifyByShare(token, asker));
  if (looked.found === "too-many" || looked.found === "failed") return <NoAnswer why={looked} />;
  if (looked.found === "in-force") return <SharedAnswer shared={looked} />;
  return (
    <Verdict tone="unknown" sentence={t(`${looked.found}.sentence`)}>
      <p className="mt-4 max-w-prose">{t(`${looked.found}.body`)}</p>
    </Verdict>
  );
}
