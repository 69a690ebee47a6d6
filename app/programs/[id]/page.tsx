import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { publicStandingWriter } from "@/app/programs/standing-in-words";
import { Marked } from "@/components/marked";
import { DataTable } from "@/components/ui/data-table";
import { Page } from "@/components/ui/page";
import { SummaryList } from "@/components/ui/summary-list";
import { startingLine, translateName } from "@/lib/i18n/translate";
import { writeDay } from "@/lib/i18n/write-day";
import { findInDirectory } from "@/lib/programs/directory";
import { kindTitle, officeOf, stateName } from "@/lib/states/catalogue";
import { AboutProgram } from "./about-program";

const read = cache(findInDirectory);

interface Props {
  readonly params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const program = await read((await params).id);
  const t = await getTranslations("directory");
  return { title: program?.name ?? t("title") };
}

export default async function PublicProgramPage({ params }: Props) {
  const program = await read((await params).id);
  if (!program) notFound();
  const { state, kind, custody } = program;
  const [t, locale, inWords] = await Promise.all([
    getTranslations("directory.one"),
    getLocale(),
    publicStandingWriter(),
  ]);
  const inOrder = [...program.recognized].sort((a, b) => (a.from < b.from ? -1 : 1));
  return (
    <main>
      <Page
        title={program.name}
        above={
          <Link
            href="/programs"
            className="inline-flex min-h-11 items-center text-primary underline"
          >
            {t("back")}
          </Link>
        }
      >
        <SummaryList
          facts={[
            { name: t("standing"), value: <strong>{inWords(program.standing)}</strong> },
            { name: t("operator"), value: program.operator },
            { name: t("state"), value: stateName(state) },
            {
              name: t("kind"),
              value: (
                <>
                  <Marked parts={translateName(kindTitle(state, kind) ?? kind, locale)} /> ({kind})
                </>
              ),
            },
            {
              name: t("office"),
              value: <Marked parts={startingLine(translateName(officeOf(state), locale))} />,
            },
          ]}
        />
        <h2 className="mt-10 mb-3">{t("periods")}</h2>
        {inOrder.length === 0 ? (
          <p>{t("none")}</p>
        ) : (
          <DataTable
            caption={t("periods")}
            columns={[t("from"), t("to")]}
            rows={inOrder.map(({ from, to }) => ({
              key: from,
              cells: [writeDay(from, locale), to === null ? t("openEnded") : writeDay(to, locale)],
            }))}
          />
        )}
        {program.limited.length > 0 && (
          <>
            <h2 className="mt-10">{t("limited")}</h2>
            <p className="mt-1 mb-3 max-w-prose">{t("limitedLead")}</p>
            <DataTable
              caption={t("limited")}
              columns={[t("what"), t("from"), t("to")]}
              rows={program.limited.map(({ kind: what, from, to }) => ({
                key: `${what} ${from}`,
                cells: [
                  t(what),
                  writeDay(from, locale),
                  to === null ? t("openEnded") : writeDay(to, locale),
                ],
              }))}
            />
          </>
        )}
        <AboutProgram
          state={{ code: state, name: stateName(state) }}
          custody={
            custody && {
              keeper: custody.name ?? t("copy.office"),
              since: writeDay(custody.since, locale),
            }
          }
        />
      </Page>
    </main>
  );
}
