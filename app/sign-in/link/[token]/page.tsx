import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Button, ButtonLink } from "@/components/ui/button";
import { Page } from "@/components/ui/page";
import { nextPath, withNext } from "@/lib/auth/next-path";
import { findSignInLink } from "@/lib/auth/sign-in-link";

interface Props {
  readonly params: Promise<{ readonly token: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("sign-in");
  return {
    title: t("link.title"),
    referrer: "no-referrer",
    robots: { index: false, follow: false },
  };
}

/** What a sign-in link opens. Opening it spends nothing, because mail scanners open links: the button does. */
export default async function LinkPage({ params, searchParams }: Props) {
  const [{ token }, { next: asked }, t] = await Promise.all([
    params,
    searchParams,
    getTranslations("sign-in"),
  ]);
  const next = nextPath(typeof asked === "string" ? asked : null);
  const link = await findSignInLink(token);
  if (!link.ok) {
    return (
      <main>
        <Page title={t(`link.${link.refusal}.title`)} lead={t(`link.${link.refusal}.lead`)}>
          <ButtonLink href={withNext("/sign-in", next)}>{t("link.another")}</ButtonLink>
        </Page>
      </main>
    );
  }
  return (
    <main>
      <Page title={t("link.title")} lead={t("link.lead")}>
        <form method="post" action="/sign-in/complete">
          <input type="hidden" name="token" value={token} />
          {next !== null && <input type="hidden" name="next" value={next} />}
          <Button>{t("link.button")}</Button>
        </form>
        <p className="mt-6 max-w-prose text-quiet">{t("link.notYou")}</p>
      </Page>
    </main>
  );
}
