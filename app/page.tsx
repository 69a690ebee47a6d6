import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";

export default async function Home() {
  const [t, document, directory] = await Promise.all([
    getTranslations("home"),
    getTranslations("document-check"),
    getTranslations("directory"),
  ]);
  return (
    <main>
      <h1 className="max-w-3xl text-[clamp(2rem,1.4rem+2.6vw,3.25rem)]">{t("title")}</h1>
      <p className="mt-4 max-w-prose text-[1.15rem]">{t("lead")}</p>
      <p className="mt-8 flex flex-wrap gap-4">
        <ButtonLink href="/verify">{t("verify")}</ButtonLink>
        <ButtonLink href="/verify/document" look="secondary">
          {document("link")}
        </ButtonLink>
        <ButtonLink href="/programs" look="quiet">
          {directory("link")}
        </ButtonLink>
        <ButtonLink href="/sign-in" look="quiet">
          {t("signIn")}
        </ButtonLink>
      </p>
      <ul className="mt-14 grid gap-x-10 gap-y-8 border-t border-hairline pt-8 sm:grid-cols-2 lg:grid-cols-3">
        {(["employers", "holders", "offices"] as const).map((who) => (
          <li key={who}>
            <h2>{t(`${who}.title`)}</h2>
            <p className="mt-2">{t(`${who}.body`)}</p>
            <p className="mt-2">
              <Link
                href={who === "employers" ? "/verify" : "/sign-in"}
                className="text-primary underline"
              >
                {t(`${who}.link`)}
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </main>
  );
}
