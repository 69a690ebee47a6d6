import { getLocale, getTranslations } from "next-intl/server";
import { most, readStates } from "@/app/compare/read-states";
import { compareStates } from "@/app/compare/rows";
import { answerCsv } from "@/app/states/csv-answer";
import { inForce, type Parameter } from "@/components/states/parameter";
import { translate } from "@/lib/i18n/translate";
import { valueInWords } from "@/components/states/value-in-words";

/** The comparison as a file: a row for each value, with what it rests on. */
export async function GET(request: Request): Promise<Response> {
  const [t, topics, basis, locale] = await Promise.all([
    getTranslations("compare.column"),
    getTranslations("states.topic"),
    getTranslations("states.citation.basis"),
    getLocale(),
  ]);
  const cellsOf = (parameter: Parameter): readonly string[] => {
    const version = inForce(parameter);
    if (version === undefined) return [];
    const { cite, value } = version;
    return [
      translate(parameter.label, locale).text,
      valueInWords(value, parameter.key, locale).join("; "),
      cite.source,
      translate(cite.section, locale).text,
      cite.url ?? "",
      basis(cite.basis),
    ];
  };
  const { policies } = readStates(new URL(request.url).searchParams.getAll("states"));
  const rows = compareStates(policies.slice(0, most), locale).flatMap(({ topic, states }) =>
    states.flatMap((kinds, index) =>
      kinds.flatMap((kind) => {
        const place = [topics(topic), policies[index]?.code ?? "", kind.credential];
        return kind.fact === null
          ? kind.parameters.map((parameter) => [...place, ...cellsOf(parameter)])
          : [[...place, "", kind.fact, t("facts"), "", "", ""]];
      }),
    ),
  );
  const columns = [
    t("topic"),
    t("state"),
    t("credential"),
    t("rule"),
    t("value"),
    t("source"),
    t("section"),
    t("url"),
    t("basis"),
  ];
  return answerCsv("comparison", [columns, ...rows]);
}
