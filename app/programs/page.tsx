import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { PageLinks } from "@/app/staff/imports/page-links";
import { DirectoryForm } from "@/components/directory-form";
import { DataTable } from "@/components/ui/data-table";
import { Page } from "@/components/ui/page";
import { listPage } from "@/lib/list-page";
import { directoryChoices, listDirectory } from "@/lib/programs/directory";
import { stateName } from "@/lib/states/catalogue";
import { readDirectoryQuery } from "./directory-query";
import { spansWriter } from "./spans-in-words";
import { publicStandingWriter } from "./standing-in-words";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("directory");
  return { title: t("title") };
}

export default async function DirectoryPage({
  searchParams,
}: {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}) {
  const asked = await searchParams;
  const query = readDirectoryQuery(asked);
  const [t, inWords, spans, choices, programs] = await Promise.all([
    getTranslations("directory"),
    publicStandingWriter(),
    spansWriter(),
    directoryChoices(),
    listDirectory(query),
  ]);
  const search = new URLSearchParams(query);
  const { rows, page, pages } = listPage(programs, asked["page"]);
  return (
    <main>
      <Page title={t("title")} lead={t("lead")}>
        <DirectoryForm
          chosen={query}
          states={choices.states}
          kinds={choices.kinds}
          csv={`/programs/csv?${search.toString()}`}
        />
        <p role="status" className="mb-2 text-quiet">
          {t("listed", { count: programs.length })}
        </p>
        {programs.length === 0 ? (
          <p className="max-w-prose">{t("nothing")}</p>
        ) : (
          <DataTable
            caption={t("title")}
            columns={[
              t("column.program"),
              t("column.operator"),
              t("column.state"),
              t("column.kind"),
              t("column.standing"),
              t("column.from"),
              t("column.limited"),
            ]}
            rows={rows.map((program) => ({
              key: program.id,
              cells: [
                <Link
                  key="name"
                  href={`/programs/${program.id}`}
                  className="inline-flex min-h-11 items-center text-primary underline"
                >
                  {program.name}
                </Link>,
                program.operator,
                stateName(program.state),
                program.kind,
                inWords(program.standing),
                spans(program.recognized),
                spans(program.limited),
              ],
            }))}
          />
        )}
        <PageLinks
          page={page}
          pages={pages}
          href={(to) => `/programs?${search.toString()}&page=${String(to)}`}
        />
      </Page>
    </main>
  );
}
