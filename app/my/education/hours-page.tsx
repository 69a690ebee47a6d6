import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { BestUse } from "@/components/education/best-use";
import { categoryWord } from "@/components/education/category-word";
import { CredentialHours } from "@/components/education/credential-hours";
import { Section } from "@/components/staff/section";
import { DataTable } from "@/components/ui/data-table";
import type { EducationOverview } from "@/lib/education/overview";
import { dayOf } from "@/lib/dates";
import { stateName } from "@/lib/states/catalogue";

/** A person's education hours: the best use of them, what each credential has, and every record. */
export async function HoursPage({
  overview: { records, credentials, proposal },
  bestUse,
  recordHref,
  add,
  csvHref,
  none,
  timeZone,
}: {
  readonly overview: EducationOverview;
  readonly bestUse: string;
  /** Where a record's own page is. */
  readonly recordHref: string;
  readonly add: { readonly href: string; readonly text: string };
  readonly csvHref: string;
  /** Said when there is no record. */
  readonly none: string;
  readonly timeZone: string;
}) {
  const [t, source, locale] = await Promise.all([
    getTranslations("education"),
    getTranslations("facts.source"),
    getLocale(),
  ]);
  const nameOf = (name: string) => {
    const [state = "", kind = ""] = name.split("/");
    return t("ofCredential", { kind, state: stateName(state) });
  };
  const current = records.filter(({ standing }) => standing !== "amended");
  return (
    <>
      {credentials.length === 0 && <p>{t("noCredentials")}</p>}
      {credentials.map(({ credential, periods, notUsed }) => (
        <CredentialHours
          key={credential.id}
          kind={credential.kind}
          state={stateName(credential.state)}
          periods={periods}
          notUsed={notUsed.map(({ record, hours, reason }) => ({
            key: record.id,
            course: record.course,
            on: record.on,
            hours,
            reason,
          }))}
        />
      ))}
      <p className="mt-6">
        <a href={csvHref} download className="text-primary underline">
          {t("csv")}
        </a>
      </p>
      {proposal && (
        <BestUse
          title={bestUse}
          exact={proposal.exact}
          uses={proposal.services.flatMap(({ ref, names }) =>
            records
              .filter(({ id }) => id === ref)
              .map(({ id, course, on, hours }) => ({
                key: id,
                course,
                on,
                hours,
                serves: names.map(nameOf).join("; "),
              })),
          )}
          results={proposal.credentials.map(({ name, number, education }) => ({
            key: number,
            name: nameOf(name),
            education,
          }))}
        />
      )}
      <Section title={t("records")} action={add}>
        {current.length === 0 ? (
          <p>{none}</p>
        ) : (
          <DataTable
            caption={t("records")}
            columns={[
              t("column.course"),
              t("column.day"),
              t("column.hours"),
              t("column.categories"),
              t("column.provider"),
              t("column.statedBy"),
              t("column.standing"),
            ]}
            rows={current.map((record) => ({
              key: record.id,
              cells: [
                <Link
                  key="course"
                  href={`${recordHref}/${record.id}`}
                  className="text-primary underline"
                >
                  {record.course}
                </Link>,
                <span key="day" className="whitespace-nowrap">
                  {record.on}
                </span>,
                record.hours,
                record.categories.map((category) => categoryWord(category, locale)).join(", "),
                record.provider,
                t("statedBy", {
                  who: record.organization ?? source(record.source),
                  day: dayOf(record.recordedAt, timeZone),
                }),
                t(`standing.${record.standing}`),
              ],
            }))}
          />
        )}
      </Section>
    </>
  );
}
