import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Recipe } from "@/components/how-to-check/recipe";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { env, isDemo } from "@/lib/env";
import { mailDomain } from "@/lib/keys/mail-record";
import { Published } from "./published";
import { recipesAt } from "./recipes";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("how-to-check");
  return { title: t("title") };
}

/** How a stranger checks our documents with programs that are not ours. */
export default async function HowToCheckPage() {
  const t = await getTranslations("how-to-check");
  const recipes = recipesAt(env().PUBLIC_URL, mailDomain());
  return (
    <main>
      <Page title={t("title")} lead={t("lead")}>
        {isDemo() && (
          <Notice kind="attention" title={t("demonstration.title")}>
            <p className="mt-2">{t("demonstration.body")}</p>
          </Notice>
        )}
        <Published />
        <h2 className="mt-10">{t("contents")}</h2>
        <ul className="mt-2">
          {recipes.map(({ name }) => (
            <li key={name}>
              <a
                href={`#${name}`}
                className="inline-flex min-h-11 items-center text-primary underline underline-offset-4"
              >
                {t(`recipe.${name}.title`)}
              </a>
            </li>
          ))}
        </ul>
        {recipes.map(({ name, install, file, run, says }) => (
          <Recipe
            key={name}
            id={name}
            words={{
              title: t(`recipe.${name}.title`),
              body: t(`recipe.${name}.body`),
              install: t("install"),
              save: file && t("save", { name: file.name }),
              run: t("run"),
              says: t("says"),
              otherwise: t(`recipe.${name}.otherwise`),
            }}
            install={install}
            script={file?.text ?? null}
            run={run}
            says={says}
          />
        ))}
      </Page>
    </main>
  );
}
