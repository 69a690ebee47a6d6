import { getLocale, getTranslations } from "next-intl/server";
import { answerCsv } from "@/app/states/csv-answer";
import { categoryWord } from "@/components/education/category-word";
import { grouped } from "@/lib/credential-number";
import type { EducationOverview } from "@/lib/education/overview";

/** What each credential's periods ask for and have, as a file: a line for each category of each period. */
export async function hoursCsv({ credentials }: EducationOverview): Promise<Response> {
  const [t, locale] = await Promise.all([getTranslations("education"), getLocale()]);
  const columns = [
    t("column.credential"),
    t("column.number"),
    t("column.from"),
    t("column.to"),
    t("column.due"),
    t("column.category"),
    t("column.required"),
    t("column.counted"),
    t("column.missing"),
    t("column.carriedIn"),
    t("column.carriesOver"),
  ];
  const rows = credentials.flatMap(({ credential, periods }) =>
    periods.flatMap(({ period, due, required, counted, short, carriedIn, carriesOver }) =>
      Object.entries(required).map(([category, asked]) => [
        `${credential.state} ${credential.kind}`,
        grouped(credential.number),
        period?.from ?? "",
        period?.to ?? "",
        due ?? "",
        categoryWord(category, locale),
        String(asked),
        String(counted[category] ?? 0),
        String(short[category] ?? 0),
        String(carriedIn),
        String(carriesOver),
      ]),
    ),
  );
  return answerCsv(t("csvName"), [columns, ...rows]);
}
