import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { ComparisonTable } from "./comparison-table";
import { most, readStates } from "./read-states";
import { compareStates } from "./rows";
import { StateChoice } from "./state-choice";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("compare");
  return { title: t("title") };
}

export default async function ComparePage({
  searchParams,
}: {
  readonly searchParams: Promise<{ readonly states?: string | readonly string[] }>;
}) {
  const [t, all, locale, { states }] = await Promise.all([
    getTranslations("compare"),
    getTranslations("states"),
    getLocale(),
    searchParams,
  ]);
  const { policies, unknown } = readStates(states);
  const shown = policies.slice(0, most);
  const codes = shown.map(({ code }) => code.toLowerCase()).join(",");
  const asked = states !== undefined;
  return (
    <main>
      <Page
        title={t("title")}
        lead={t("lead")}
        above={
          <Link href="/states" className="inline-flex min-h-11 items-center text-primary underline">
            {all("all")}
          </Link>
        }
      >
        {asked && unknown.length > 0 && (
          <Notice kind="attention">{t("unknownStates", { codes: unknown.join(", ") })}</Notice>
        )}
        {asked && shown.length < 2 && <Notice kind="problem">{t("tooFew")}</Notice>}
        {policies.length > most && <Notice kind="attention">{t("tooMany", { most })}</Notice>}
        {shown.length >= 2 && (
          <>
            <div className="mb-3 flex flex-wrap items-center justify-between gap-x-6">
              <h2>
                {t("comparing", {
                  states: new Intl.ListFormat(locale).format(shown.map(({ name }) => name)),
                })}
              </h2>
              <span className="print:hidden">
                <ButtonLink href={`/compare/csv?states=${codes}`} look="quiet">
                  {t("download")}
                </ButtonLink>
              </span>
            </div>
            <ComparisonTable policies={shown} topics={compareStates(shown, locale)} />
          </>
        )}
        <StateChoice chosen={shown.map(({ code }) => code)} />
      </Page>
    </main>
  );
}
