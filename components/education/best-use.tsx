import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/staff/section";
import { DataTable } from "@/components/ui/data-table";
import type { PlainDate } from "@/lib/dates";
import { educationSentence } from "@/lib/i18n/education-sentence";
import type { Standing } from "@/lib/rules/decision";

/** The best use of hours for several credentials: which record serves which, and what each would come to. */
export function BestUse({
  title,
  exact,
  uses,
  results,
}: {
  readonly title: string;
  readonly exact: boolean;
  readonly uses: readonly {
    readonly key: string;
    readonly course: string;
    readonly on: PlainDate;
    readonly hours: number;
    readonly serves: string;
  }[];
  readonly results: readonly {
    readonly key: string;
    readonly name: string;
    readonly education: Standing["education"];
  }[];
}) {
  const t = useTranslations("education");
  const locale = useLocale();
  return (
    <Section title={title}>
      <p className="mb-4 max-w-prose">
        {t("proposal.lead")} {t(exact ? "proposal.exact" : "proposal.notExact")}
      </p>
      <DataTable
        caption={t("proposal.results")}
        columns={[t("column.credential"), t("column.result")]}
        rows={results.map(({ key, name, education }) => ({
          key,
          cells: [name, educationSentence(education, locale)],
        }))}
      />
      <div className="mt-6">
        {uses.length === 0 ? (
          <p>{t("proposal.nothing")}</p>
        ) : (
          <DataTable
            caption={t("proposal.uses")}
            columns={[t("column.course"), t("column.day"), t("column.hours"), t("column.serves")]}
            rows={uses.map(({ key, course, on, hours, serves }) => ({
              key,
              cells: [course, on, hours, serves],
            }))}
          />
        )}
      </div>
    </Section>
  );
}
