import { getLocale, getTranslations } from "next-intl/server";
import { answerCsv } from "@/app/states/csv-answer";
import { choose, readListQuery } from "@/app/states/list-query";
import { factRows } from "@/app/states/rows";
import { bodiesOf } from "@/components/states/fact-row";
import { nameInWords } from "@/lib/i18n/translate";
import {
  coverageWords,
  credentialWords,
  hoursWords,
  termWords,
} from "@/components/states/fact-words";

/** The table of states as a file, with the same choice and order as on the page. */
export async function GET(request: Request): Promise<Response> {
  const [t, locale] = await Promise.all([getTranslations("states"), getLocale()]);
  const query = readListQuery(Object.fromEntries(new URL(request.url).searchParams));
  const rows = choose(factRows(), query).map((row) => [
    row.code,
    row.name,
    t(`held.${row.held}`),
    bodiesOf(row)
      .map((body) => nameInWords(body, locale))
      .join("; "),
    row.credentials.map((one) => credentialWords(one, locale)).join("; "),
    row.credentials.map((one) => termWords(one, locale)).join("; "),
    row.credentials.map((one) => hoursWords(one, locale)).join("; "),
    coverageWords(row, locale),
    t(`confidence.${row.confidence}`),
  ]);
  const columns = [
    t("column.code"),
    t("column.state"),
    t("column.held"),
    t("column.body"),
    t("column.credentials"),
    t("column.term"),
    t("column.hours"),
    t("column.medicaid"),
    t("column.confidence"),
  ];
  return answerCsv("states", [columns, ...rows]);
}
