import { getTranslations } from "next-intl/server";
import { readDirectoryQuery } from "@/app/programs/directory-query";
import { spansWriter } from "@/app/programs/spans-in-words";
import { publicStandingWriter } from "@/app/programs/standing-in-words";
import { answerCsv } from "@/app/states/csv-answer";
import { listDirectory } from "@/lib/programs/directory";
import { officeOf, stateName } from "@/lib/states/catalogue";

/** The directory as a file, with the same choice as on the page. */
export async function GET(request: Request): Promise<Response> {
  const query = readDirectoryQuery(Object.fromEntries(new URL(request.url).searchParams));
  const [t, inWords, spans, programs] = await Promise.all([
    getTranslations("directory.column"),
    publicStandingWriter(),
    spansWriter(),
    listDirectory(query),
  ]);
  const columns = [
    t("program"),
    t("operator"),
    t("state"),
    t("kind"),
    t("standing"),
    t("from"),
    t("limited"),
    t("keeper"),
  ];
  const rows = programs.map((program) => [
    program.name,
    program.operator,
    stateName(program.state),
    program.kind,
    inWords(program.standing),
    spans(program.recognized),
    spans(program.limited),
    program.custody === null ? "" : (program.custody.name ?? officeOf(program.state)),
  ]);
  return answerCsv("programs", [columns, ...rows]);
}
