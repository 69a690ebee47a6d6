import { getLocale, getTranslations } from "next-intl/server";
import { HoursBars } from "@/components/education/hours-bars";
import type { EndedPeriod } from "@/lib/education/audit-period";
import { writeDay } from "@/lib/i18n/write-day";

/** What an audited period asked for and what counts in it now, by category. */
export async function ItemHours({
  education: { period, required, counted, short },
}: {
  readonly education: EndedPeriod;
}) {
  const [t, locale] = await Promise.all([getTranslations("education"), getLocale()]);
  const days = { from: writeDay(period.from, locale), to: writeDay(period.to, locale) };
  return (
    <div className="mb-6">
      <HoursBars caption={t("barsOf", days)} required={required} counted={counted} short={short} />
    </div>
  );
}
