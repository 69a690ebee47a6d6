import { useLocale, useTranslations } from "next-intl";
import { writeDay } from "@/lib/i18n/write-day";
import type { Custody as ProgramCustody } from "@/lib/programs/custody";

/** Who keeps a program's records since its operator closed. */
export function Custody({ custody }: { readonly custody: ProgramCustody }) {
  const t = useTranslations("programs.facts");
  const locale = useLocale();
  const since = t("custodySince", { day: writeDay(custody.since, locale) });
  return `${custody.keeper?.name ?? t("office")}, ${since}`;
}
