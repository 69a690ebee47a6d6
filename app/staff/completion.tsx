import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/staff/section";
import { SummaryList } from "@/components/ui/summary-list";
import type { PlainDate } from "@/lib/dates";
import { writeDay } from "@/lib/i18n/write-day";
import type { Earned } from "@/lib/programs/how-earned";

/** What the program said of how the credential was earned, and with which batch. */
export async function Completion({
  earned: { program, completion, batch },
  batches,
}: {
  readonly earned: Earned;
  /** The path under which the reader finds batches. */
  readonly batches: "/program/batches" | "/staff/batches";
}) {
  const [t, locale] = await Promise.all([getTranslations("desk.operator.graduate"), getLocale()]);
  const day = (value: PlainDate | null) =>
    value === null ? t("notSaid") : writeDay(value, locale);
  const said = completion
    ? [
        { name: t("cohort"), value: completion.cohort ?? t("notSaid") },
        { name: t("completedOn"), value: day(completion.completedOn) },
        { name: t("examinedOn"), value: day(completion.examinedOn) },
        {
          name: t("hours"),
          value: completion.hours === null ? t("notSaid") : completion.hours.toLocaleString(locale),
        },
        { name: t("ownStaff"), value: completion.ownStaff ? t("ownStaffYes") : t("ownStaffNo") },
      ]
    : [];
  return (
    <Section title={t("earned")}>
      <SummaryList
        facts={[
          { name: t("program"), value: program.name },
          ...said,
          {
            name: t("batch"),
            value:
              batch === null ? (
                t("noBatch")
              ) : (
                <>
                  <Link href={`${batches}/${batch.id}`} className="text-primary underline">
                    {batch.name}
                  </Link>
                  , {t("row", { row: batch.row })}
                </>
              ),
          },
        ]}
      />
    </Section>
  );
}
