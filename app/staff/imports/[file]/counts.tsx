import { getTranslations } from "next-intl/server";
import { SummaryList } from "@/components/ui/summary-list";
import type { ImportCounts } from "@/lib/intake/count-outcomes";

const shown = [
  "rows",
  "registered",
  "needsReview",
  "repeats",
  "blank",
  "headers",
  "alreadyThere",
] as const satisfies readonly (keyof ImportCounts)[];

/** How many rows became, or would become, what. */
export async function Counts({ counts }: { readonly counts: ImportCounts }) {
  const t = await getTranslations("imports.summary");
  return (
    <SummaryList
      facts={shown.map((name) => ({
        name: t(name),
        value: <span className="tabular-nums">{counts[name].toLocaleString("en-US")}</span>,
      }))}
    />
  );
}
