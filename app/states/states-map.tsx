import { useLocale, useTranslations } from "next-intl";
import type { Coverage, FactRow } from "@/components/states/fact-row";
import { coverageWords } from "@/components/states/fact-words";
import type { Fill } from "@/components/states/map-fills";
import { UsMap } from "@/components/states/us-map";

const heldFills = { rules: "full", facts: "ruled" } as const satisfies Record<string, Fill>;
const coverageFills = {
  direct: "full",
  inferred: "ruled",
  gap: "no",
  unknown: "ask",
} as const satisfies Record<Coverage, Fill>;

/** The map of what we hold, or of how far Medicaid's payment is known, and the same in a sentence. */
export function StatesMap({
  rows,
  view,
}: {
  readonly rows: readonly FactRow[];
  readonly view: "rules" | "medicaid";
}) {
  const t = useTranslations("states");
  const locale = useLocale();
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const named = (wanted: (row: FactRow) => boolean) =>
    list.format(rows.filter(wanted).map(({ name }) => name));
  const count = (wanted: (row: FactRow) => boolean) => rows.filter(wanted).length;
  return (
    <>
      <p className="mt-3 max-w-prose">
        {view === "rules"
          ? t("summary.rules", {
              count: count(({ held }) => held === "rules"),
              names: named(({ held }) => held === "rules"),
              others: count(({ held }) => held === "facts"),
            })
          : t("summary.medicaid", {
              direct: count(({ coverage }) => coverage === "direct"),
              inferred: count(({ coverage }) => coverage === "inferred"),
              gap: named(({ coverage }) => coverage === "gap"),
              unknown: named(({ coverage }) => coverage === "unknown"),
            })}
      </p>
      <UsMap
        id={view}
        title={t(`map.${view}`)}
        legend={
          view === "rules"
            ? (["rules", "facts"] as const).map((held) => ({
                fill: heldFills[held],
                text: `${t(`held.${held}`)} (${String(count((row) => row.held === held))})`,
              }))
            : (["direct", "inferred", "gap", "unknown"] as const).map((coverage) => ({
                fill: coverageFills[coverage],
                text: `${t(`facts.coverage.${coverage}`)} (${String(count((row) => row.coverage === coverage))})`,
              }))
        }
        places={rows.map((row) => ({
          code: row.code,
          name: row.name,
          href: `/states/${row.code.toLowerCase()}`,
          fill: view === "rules" ? heldFills[row.held] : coverageFills[row.coverage],
          words: view === "rules" ? t(`held.${row.held}`) : coverageWords(row, locale),
        }))}
      />
    </>
  );
}
