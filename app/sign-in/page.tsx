import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { buttonClasses } from "@/components/ui/button";
import { Page } from "@/components/ui/page";
import { nextPath, withNext } from "@/lib/auth/next-path";
import { officeName } from "@/lib/auth/office-provider";
import { currentUser } from "@/lib/auth/session";
import { sendSignInLink } from "./actions";
import { SignInForm } from "./sign-in-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("sign-in");
  return { title: t("ask.title") };
}

export default async function SignInPage({
  searchParams,
}: {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}) {
  const [{ next: asked }, user, t, e] = await Promise.all([
    searchParams,
    currentUser(),
    getTranslations("sign-in"),
    getTranslations("errors"),
  ]);
  const next = nextPath(typeof asked === "string" ? asked : null);
  if (user) redirect(next ?? user.home);
  const office = officeName();
  return (
    <main>
      <Page title={t("ask.title")} lead={t("ask.lead")}>
        <SignInForm
          send={sendSignInLink}
          next={next}
          words={{
            email: t("ask.email"),
            hint: t("ask.hint"),
            send: t("ask.send"),
            problem: e("summary"),
          }}
        />
        {office !== null && (
          <section className="mt-10 max-w-prose border-t border-hairline pt-6">
            <h2>{t("office.title")}</h2>
            <p className="mt-2 mb-4">{t("office.lead")}</p>
            <a
              href={withNext("/sign-in/office", next)}
              className={buttonClasses({ look: "secondary" })}
            >
              {t("office.button", { office })}
            </a>
          </section>
        )}
      </Page>
    </main>
  );
}
