import { getLocale, getTranslations } from "next-intl/server";
import { categoryWord } from "@/components/education/category-word";
import { Section } from "@/components/staff/section";
import { SummaryList } from "@/components/ui/summary-list";
import type { LedgerRecord } from "@/lib/education/ledger";
import { writeDay, writeMoment } from "@/lib/i18n/write-day";

/** A record of education: what it says, its evidence, and all that was stated and decided, the newest first. */
export async function RecordHistory({
  records,
  evidenceHref,
  timeZone,
  forStaff,
}: {
  /** The record and those whose place it took. */
  readonly records: readonly [LedgerRecord, ...LedgerRecord[]];
  readonly evidenceHref: string;
  readonly timeZone: string;
  /** Staff read by what reference a remark can be redacted; the holder reads what to do. */
  readonly forStaff: boolean;
}) {
  const [t, people, source, locale] = await Promise.all([
    getTranslations("education"),
    getTranslations("people"),
    getTranslations("facts.source"),
    getLocale(),
  ]);
  const [record] = records;
  const documents = records.flatMap((one) => one.documents);
  const happened = records.flatMap((one) => [
    ...one.decisions.toReversed().map((decision) => ({ at: decision.recordedAt, decision, one })),
    { at: one.recordedAt, decision: null, one },
  ]);
  return (
    <>
      <SummaryList
        facts={[
          { name: t("column.standing"), value: t(`standing.${record.standing}`) },
          { name: t("day"), value: writeDay(record.on, locale) },
          { name: t("hours"), value: record.hours },
          {
            name: t("categories"),
            value:
              record.categories.map((category) => categoryWord(category, locale)).join(", ") ||
              t("none"),
          },
          { name: t("provider"), value: record.provider },
          { name: t("partStaff"), value: t(`part.${record.part}`) },
          { name: t("academic"), value: t(record.academicCredit ? "yes" : "no") },
          {
            name: t("column.statedBy"),
            value: record.organization ?? source(record.source),
          },
        ]}
      />
      <Section title={t("record.evidence")}>
        {documents.length === 0 && <p>{t("record.noEvidence")}</p>}
        <ul>
          {documents.map(({ id, name }) => (
            <li key={id}>
              <a
                href={`${evidenceHref}/${id}`}
                className="inline-flex min-h-11 items-center text-primary underline"
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t("record.history")}>
        <ol className="max-w-prose space-y-4">
          {happened.map(({ at, decision, one }) => (
            <li key={`${one.id} ${at.toISOString()}`} className="border-l-4 border-hairline pl-4">
              <p className="font-semibold">
                {decision === null
                  ? t("said.recorded", {
                      who: one.organization ?? source(one.source),
                      hours: one.hours,
                      on: writeDay(one.on, locale),
                    })
                  : t(`said.${decision.decision}`)}
              </p>
              {decision?.reason && (
                <p>
                  {t(`reason.${decision.reason}`)}
                  {!forStaff && ` ${t(`whatToDo.${decision.reason}`)}`}
                </p>
              )}
              {decision?.remark && <p>{decision.remark.text}</p>}
              {forStaff && decision?.remark && (
                <p className="text-[0.9rem] text-quiet">
                  {people("textReference", { id: decision.remark.id })}
                </p>
              )}
              <p className="text-[0.9rem] text-quiet">{writeMoment(at, locale, timeZone)}</p>
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
}
