import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/staff/section";
import type { PlainDate } from "@/lib/dates";
import { educationSentence } from "@/lib/i18n/education-sentence";
import type { Messages } from "@/lib/i18n/messages";
import { writeDay } from "@/lib/i18n/write-day";
import type { Standing } from "@/lib/rules/decision";
import { HoursBars } from "./hours-bars";

/** Hours on record that a credential does not count, with why. */
export interface NotUsed {
  readonly key: string;
  readonly course: string;
  readonly on: PlainDate;
  readonly hours: number;
  readonly reason: keyof Messages["education"]["unused"];
}

/** One credential: each of its periods with what it asks for and has, and what was not used. */
export function CredentialHours({
  kind,
  state,
  periods,
  notUsed,
}: {
  readonly kind: string;
  readonly state: string;
  readonly periods: readonly Standing["education"][];
  readonly notUsed: readonly NotUsed[];
}) {
  const t = useTranslations("education");
  const name = t("ofCredential", { kind, state });
  return (
    <Section title={name}>
      {periods.map((period) => (
        <OnePeriod key={period.period?.from ?? "none"} education={period} name={name} />
      ))}
      {notUsed.length > 0 && (
        <div className="mt-8">
          <h3>{t("notUsed")}</h3>
          <DataTable
            caption={t("notUsedOf", { kind, state })}
            columns={[t("column.course"), t("column.day"), t("column.hours"), t("column.why")]}
            rows={notUsed.map(({ key, course, on, hours, reason }) => ({
              key: `${key} ${reason}`,
              cells: [course, on, hours, t(`unused.${reason}`)],
            }))}
          />
        </div>
      )}
    </Section>
  );
}

function OnePeriod({
  education,
  name,
}: {
  readonly education: Standing["education"];
  readonly name: string;
}) {
  const t = useTranslations("education");
  const locale = useLocale();
  const { period, required, counted, short, carriedIn, carriesOver } = education;
  if (period === null) return <p>{educationSentence(education, locale)}</p>;
  const days = { from: writeDay(period.from, locale), to: writeDay(period.to, locale) };
  const asks = Object.values(required).some((hours) => hours > 0);
  return (
    <div className="mt-6">
      <h3>{t("period", days)}</h3>
      <p className="my-2">{educationSentence(education, locale)}</p>
      {asks && (
        <HoursBars
          caption={`${name}: ${t("barsOf", days)}`}
          required={required}
          counted={counted}
          short={short}
        />
      )}
      {carriedIn > 0 && <p className="mt-2">{t("carriedIn", { hours: carriedIn })}</p>}
      {carriesOver > 0 && <p className="mt-2">{t("carriesOver", { hours: carriesOver })}</p>}
    </div>
  );
}
