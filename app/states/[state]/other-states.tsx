import { useLocale, useTranslations } from "next-intl";
import { Day } from "@/components/day";
import { BasisMark } from "@/components/states/citation";
import type { Parameter } from "@/components/states/parameter";
import { Name, Said } from "@/components/states/said";
import { valueInWords } from "@/components/states/value-in-words";
import { DataTable } from "@/components/ui/data-table";
import { stateName } from "@/lib/states/catalogue";

/** What this state's rules take from facts about the other states: from which day, and by which source. */
export function OtherStates({ parameters }: { readonly parameters: readonly Parameter[] }) {
  const t = useTranslations("states.others");
  const locale = useLocale();
  return (
    <section id="other-states" className="mt-12">
      <h2>{t("title")}</h2>
      <p className="mt-1 max-w-prose">{t("lead")}</p>
      <details className="mt-2">
        <summary className="min-h-11 cursor-pointer py-2 font-semibold text-primary">
          {t("show", { count: parameters.length })}
        </summary>
        <DataTable
          caption={t("title")}
          columns={[t("state"), t("value"), t("from"), t("says"), t("source")]}
          rows={parameters.flatMap(({ id, key, versions }) =>
            versions.map(({ from, value, cite, inForce }) => ({
              key: `${id}-${from ?? ""}`,
              cells: [
                stateName(key.slice(-2)),
                <span key="value" className={inForce ? "font-semibold" : "text-quiet"}>
                  {valueInWords(value, key, locale).join(" ")}
                </span>,
                from === null ? t("earlier") : <Day key="from" day={from} />,
                <Said key="says">{cite.says}</Said>,
                <span key="source">
                  <BasisMark basis={cite.basis} />
                  {cite.url ? (
                    <a href={cite.url}>
                      <Name>{cite.source}</Name>
                    </a>
                  ) : (
                    <Name>{cite.source}</Name>
                  )}
                </span>,
              ],
            })),
          )}
        />
      </details>
    </section>
  );
}
