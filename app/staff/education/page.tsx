import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { categoryWord } from "@/components/education/category-word";
import { Section } from "@/components/staff/section";
import { DataTable } from "@/components/ui/data-table";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { dayOf } from "@/lib/dates";
import { countWaiting, listedWaiting, listWaiting } from "@/lib/education/list-waiting";
import { fullName } from "@/lib/registry/person-name";
import { timeZoneOf } from "@/lib/states/catalogue";
import { decide } from "./actions";
import { DecideForm } from "./decide-form";
import { decideWords } from "./decide-words";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("education.queue");
  return { title: t("title") };
}

/** What holders state themselves and this state's office has to accept. */
export default async function WaitingEducationPage() {
  const { state } = await requireRole("registrar");
  const [t, locale, records, count, { words, reasons }] = await Promise.all([
    getTranslations("education"),
    getLocale(),
    listWaiting(state),
    countWaiting(state),
    decideWords(),
  ]);
  return (
    <Page title={t("queue.title")} lead={t("queue.lead")}>
      {records.length === 0 ? (
        <p>{t("queue.none")}</p>
      ) : (
        <DecideForm action={decide} reasons={reasons} words={words}>
          {count > listedWaiting && <p>{t("queue.more", { count: listedWaiting })}</p>}
          <DataTable
            caption={t("queue.title")}
            columns={[
              t("column.course"),
              t("column.choose"),
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
                <Link
                  key="course"
                  href={`/staff/people/${record.personId}/education/${record.id}`}
                  className="text-primary underline"
                >
                  {record.course}
                </Link>,
                <input
                  key="choose"
                  type="checkbox"
                  name="record"
                  id={index === 0 ? "record" : `record-${record.id}`}
                  value={record.id}
                  aria-label={t("queue.choose", {
                    course: record.course,
                    person: fullName(record.name),
                  })}
                  className="size-6 accent-primary"
                />,
                fullName(record.name),
                <span key="day" className="whitespace-nowrap">
                  {record.on}
                </span>,
                record.hours,
                record.categories.map((category) => categoryWord(category, locale)).join(", "),
                record.provider,
                <span key="since" className="whitespace-nowrap">
                  {dayOf(record.recordedAt, timeZoneOf(state))}
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
          <Section title={t("decide.title")}>{null}</Section>
        </DecideForm>
      )}
    </Page>
  );
}
