import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { categoryWord } from "@/components/education/category-word";
import { DataTable } from "@/components/ui/data-table";
import { dayOf } from "@/lib/dates";
import type { RecordInBrief, WaitingRecord } from "@/lib/education/list-waiting";
import { fullName } from "@/lib/registry/person-name";

/** What holders state and the office has to decide. What an amendment would change is said below the new value. */
export async function WaitingTable({
  caption,
  records,
  timeZone,
  choice,
}: {
  readonly caption: string;
  readonly records: readonly WaitingRecord[];
  readonly timeZone: string;
  /** What is ticked to choose a record, where several are decided at once. */
  readonly choice?: (record: WaitingRecord, index: number) => ReactNode;
}) {
  const [t, locale] = await Promise.all([getTranslations("education"), getLocale()]);
  const categoriesOf = ({ categories }: RecordInBrief) =>
    categories.map((category) => categoryWord(category, locale)).join(", ") || t("none");
  const compared = (record: WaitingRecord, of: (one: RecordInBrief) => string): ReactNode => {
    const before = record.counted && of(record.counted);
    if (before === null || before === of(record)) return of(record);
    return (
      <span key={before}>
        {of(record)}
        <span className="block text-quiet">{t("queue.countsNow", { before })}</span>
      </span>
    );
  };
  return (
    <DataTable
      caption={caption}
      columns={[
        t("column.course"),
        ...(choice ? [t("column.choose")] : []),
        t("column.person"),
        t("column.day"),
        t("column.hours"),
        t("column.categories"),
        t("column.provider"),
        t("column.since"),
        t("column.evidence"),
      ]}
      rows={records.map((record, index) => ({
        key: record.id,
        cells: [
          <span key="course">
            <Link
              href={`/staff/people/${record.personId}/education/${record.id}`}
              className="text-primary underline"
            >
              {record.course}
            </Link>
            {record.counted && (
              <span className="block font-normal text-quiet">
                {record.counted.course === record.course
                  ? t("queue.amends")
                  : t("queue.amendsCourse", { course: record.counted.course })}
              </span>
            )}
          </span>,
          ...(choice ? [choice(record, index)] : []),
          fullName(record.name),
          <span key="day" className="whitespace-nowrap">
            {compared(record, ({ on }) => on)}
          </span>,
          compared(record, ({ hours }) => String(hours)),
          compared(record, categoriesOf),
          compared(record, ({ provider }) => provider),
          <span key="since" className="whitespace-nowrap">
            {dayOf(record.recordedAt, timeZone)}
          </span>,
          record.documents.length === 0
            ? t("queue.noFile")
            : record.documents.map(({ id, name }) => (
                <a
                  key={id}
                  href={`/staff/education/evidence/${id}`}
                  className="block text-primary underline"
                >
                  {name}
                </a>
              )),
        ],
      }))}
    />
  );
}
