import type { useTranslations } from "next-intl";
import type { ExaminationCounts } from "@/lib/batches/examine-batch";

const shown = [
  "submit",
  "mend",
  "repeats",
  "alreadyThere",
  "leftOut",
  "blank",
] as const satisfies readonly (keyof ExaminationCounts)[];

/** How many rows would become what, for a summary list. */
export function countFacts(
  counts: ExaminationCounts,
  t: ReturnType<typeof useTranslations<"batches">>,
) {
  return shown.map((name) => ({
    name: t(`count.${name}`),
    value: <span className="tabular-nums">{counts[name].toLocaleString("en-US")}</span>,
  }));
}
