import { getTranslations } from "next-intl/server";
import { dayOf } from "@/lib/dates";
import type { Asserted } from "@/lib/registry/find-person";

/** Says of a fact who asserts it, and on which day of that place it was recorded. */
export async function sayAsserted(timeZone: string): Promise<(fact: Asserted) => string> {
  const t = await getTranslations("common");
  return ({ source, recordedAt }) =>
    t("recordedOn", { source: t(`source.${source}`), day: dayOf(recordedAt, timeZone) });
}
