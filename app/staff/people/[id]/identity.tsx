import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Section } from "@/components/staff/section";
import { DataTable } from "@/components/ui/data-table";
import type { PersonRecord } from "@/lib/registry/find-person";
import { fullName } from "@/lib/registry/person-name";
import { sayAsserted } from "./say-asserted";

/** The names of a person, their birth date and their e-mail addresses, each with who asserts it. */
export async function Identity({
  person,
  timeZone,
}: {
  readonly person: PersonRecord;
  readonly timeZone: string;
}) {
  const t = await getTranslations("people");
  const asserted = await sayAsserted(timeZone);
  return (
    <>
      <Section
        title={t("names")}
        action={{ href: `/staff/people/${person.id}/names/new`, text: t("addName") }}
      >
        <DataTable
          caption={t("names")}
          columns={[t("name"), t("since"), t("source"), t("correction")]}
          rows={person.names.map((name) => ({
            key: name.id,
            cells: [
              fullName(name),
              name.since ?? t("always"),
              asserted(name),
              name.corrected ? (
                t("correctedName")
              ) : (
                <Link
                  key="correct"
                  href={`/staff/people/${person.id}/names/${name.id}/correct`}
                  className="text-primary underline"
                >
                  {t("correctName")}
                </Link>
              ),
            ],
          }))}
        />
        <p className="mt-3">
          {t("birthDate")}: {person.birthDate ?? t("missing")}{" "}
          <Link href={`/staff/people/${person.id}/birth-date`} className="text-primary underline">
            {t("correctBirthDate")}
          </Link>
        </p>
      </Section>
      <Section
        title={t("emails")}
        action={{ href: `/staff/people/${person.id}/emails/new`, text: t("addEmail") }}
      >
        {person.emails.length === 0 ? (
          <p>{t("noEmails")}</p>
        ) : (
          <DataTable
            caption={t("emails")}
            columns={[t("address"), t("inUse"), t("source")]}
            rows={person.emails.map((email) => ({
              key: email.id,
              cells: [email.address, email.replacedAt ? t("replaced") : t("yes"), asserted(email)],
            }))}
          />
        )}
      </Section>
    </>
  );
}
