import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { CredentialNumber } from "@/components/credential-number";
import { HoursBar } from "@/components/education/hours-bar";
import { DataTable } from "@/components/ui/data-table";
import { grouped } from "@/lib/credential-number";
import { dueOf, type EmployeeLine } from "@/lib/employers/list-employees";
import { educationSentence } from "@/lib/i18n/education-sentence";
import { fullName } from "@/lib/registry/person-name";
import { validityInWords } from "./validity-in-words";

/** Who works for the employer, whoever owes hours first on top. */
export async function CurrentPeople({ people }: { readonly people: readonly EmployeeLine[] }) {
  const [t, locale] = await Promise.all([getTranslations("employees"), getLocale()]);
  return (
    <DataTable
      caption={t("current")}
      columns={[
        t("column.name"),
        t("column.number"),
        t("column.worksAs"),
        t("column.from"),
        t("column.validity"),
        t("column.education"),
        t("column.progress"),
        t("column.due"),
        t("column.actions"),
      ]}
      rows={people.map((person) => {
        const { id, worksAs, from, to, credential } = person;
        const name = fullName(person.name);
        return {
          key: id,
          cells: [
            name,
            credential ? <CredentialNumber grouped={grouped(credential.number)} /> : "–",
            worksAs,
            <span key="from" className="whitespace-nowrap">
              {from}
            </span>,
            credential
              ? validityInWords(credential.validity.outcome, locale)
              : t("noLongerOnRecord"),
            credential ? educationSentence(credential.education, locale) : "–",
            <Progress key="progress" person={person} />,
            <span key="due" className="whitespace-nowrap">
              {dueOf(person) ?? "–"}
            </span>,
            <span key="actions" className="flex flex-wrap gap-x-4 whitespace-nowrap">
              {to === null && (
                <Action path={`${id}/end`} text={t("end")} about={t("endOf", { name })} />
              )}
              <Action path={`${id}/correct`} text={t("correct")} about={t("correctOf", { name })} />
            </span>,
          ],
        };
      })}
    />
  );
}

async function Progress({ person: { credential } }: { readonly person: EmployeeLine }) {
  const t = await getTranslations("employees");
  const required = credential?.education.required["total"] ?? 0;
  if (required === 0) return t("nothingOwed");
  const counted = credential?.education.counted["total"] ?? 0;
  return (
    <>
      <HoursBar counted={counted} required={required} />
      <span className="whitespace-nowrap">{t("counted", { counted, required })}</span>
    </>
  );
}

function Action({
  path,
  text,
  about,
}: {
  readonly path: string;
  readonly text: string;
  readonly about: string;
}) {
  return (
    <Link
      href={`/employer/people/${path}`}
      aria-label={about}
      className="inline-flex min-h-8 items-center text-primary underline"
    >
      {text}
    </Link>
  );
}
