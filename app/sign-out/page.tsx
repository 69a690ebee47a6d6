import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Button, ButtonLink } from "@/components/ui/button";
import { Page } from "@/components/ui/page";
import { currentUser } from "@/lib/auth/session";
import { signOut } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("sign-in");
  return { title: t("out.title") };
}

export default async function SignOutPage() {
  const [user, t] = await Promise.all([currentUser(), getTranslations("sign-in")]);
  if (!user) {
    return (
      <main>
        <Page title={t("out.done")} lead={t("out.doneLead")}>
          <ButtonLink href="/sign-in">{t("out.signIn")}</ButtonLink>
        </Page>
      </main>
    );
  }
  return (
    <main>
      <Page title={t("out.title")} lead={t("out.lead")}>
        <form action={signOut}>
          <Button>{t("out.button")}</Button>
        </form>
      </Page>
    </main>
  );
}
