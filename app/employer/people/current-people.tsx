import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { CredentialNumber } from "@/components/credential-number";
import { Button } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { grouped } from "@/lib/credential-number";
import type { EmployeeLine } from "@/lib/employers/list-employees";
import { fullName } from "@/lib/registry/person-name";
import { lookUpAgain } from "./actions";
import { toldInWords } from "./told-in-words";

/** Who works for the employer, whoever owes hours first on top, as the last look-up of each told. */
export async function CurrentPeople({ people }: { readonly people: readonly EmployeeLine[] }) {
  const [t, locale] = await Promise.all([getTranslations("employees"), getLocale()]);
  const lines = await Promise.all(
    people.map(async (person) => ({ person, told: await toldInWords(person, locale) })),
  );
  return (
    <DataTable
      caption={t("current")}
      columns={[
        t("column.name"),
        t("column.worksAs"),
        t("column.from"),
        t("column.validity"),
        t("column.education"),
        t("column.lookedUp"),
        t("column.actions"),
      ]}
      rows={lines.map(({ person, told }) => ({
        key: person.id,
        cells: [
          <Who key="who" person={person} />,
          person.worksAs,
          <span key="from" className="whitespace-nowrap">
            {person.from}
          </span>,
          told.validity,
          <span key="education" className="block min-w-40">
            {told.education || "–"}
          </span>,
          <LookedUp key="looked-up" person={person} />,
          <Actions key="actions" person={person} />,
        ],
      }))}
    />
  );
}

function Who({ person: { name, credential } }: { readonly person: EmployeeLine }) {
  return (
    <>
      {fullName(name)}
      {credential && (
        <span className="block font-normal whitespace-nowrap">
          <CredentialNumber grouped={grouped(credential.number)} />
        </span>
      )}
    </>
  );
}

async function LookedUp({ person: { lookUp, name } }: { readonly person: EmployeeLine }) {
  const t = await getTranslations("employees.lookUps");
  if (!lookUp) return "–";
  return (
    <span className="flex flex-col whitespace-nowrap">
      <span>{lookUp.asOf}</span>
      {!lookUp.ofToday && <span>{t("notToday")}</span>}
      <a
        href={lookUp.receipt}
        aria-label={t("receiptOf", { name: fullName(name) })}
        className="inline-flex min-h-8 items-center text-primary underline"
      >
        {t("receipt")}
      </a>
    </span>
  );
}

async function Actions({ person }: { readonly person: EmployeeLine }) {
  const t = await getTranslations("employees");
  const { id, to, credential } = person;
  const name = fullName(person.name);
  return (
    <span className="flex min-w-36 flex-wrap items-center gap-x-4 whitespace-nowrap">
      {credential && (
        <form action={lookUpAgain.bind(null, id)}>
          <Button look="quiet" size="staff" aria-label={t("lookUps.againOf", { name })}>
            {t("lookUps.again")}
          </Button>
        </form>
      )}
      {to === null && <Action path={`${id}/end`} text={t("end")} about={t("endOf", { name })} />}
      <Action path={`${id}/correct`} text={t("correct")} about={t("correctOf", { name })} />
      <Action path={`${id}/take-back`} text={t("takeBack")} about={t("takeBackOf", { name })} />
    </span>
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
