import { getTranslations } from "next-intl/server";
import type { Days } from "@/lib/programs/recognized-days";

/** Puts windows of days into a short line for a table, with days as `YYYY-MM-DD`. */
export async function spansWriter(): Promise<(spans: readonly Days[]) => string> {
  const t = await getTranslations("directory");
  return (spans) =>
    spans
      .map(({ from, to }) => (to === null ? t("since", { from }) : t("fromTo", { from, to })))
      .join("; ");
}
