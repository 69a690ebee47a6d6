import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { History } from "@/app/staff/history";
import { CredentialNumber } from "@/components/credential-number";
import { Section } from "@/components/staff/section";
import { Suspended } from "@/components/suspended";
import { DataTable } from "@/components/ui/data-table";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { grouped } from "@/lib/credential-number";
import { dayOf } from "@/lib/dates";
import { findPerson, type Asserted, type PersonRecord } from "@/lib/registry/find-person";
import { fullName } from "@/lib/registry/person-name";
import { timeZoneOf } from "@/lib/states/catalogue";
import { EducationInShort } from "./education/in-short";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("people");
  return { title: t("title") };
}

export default async function PersonPage({ params }: { readonly params: Promise<{ id: string }> }) {
  const { state } = await requireRole("registrar");
  const { id } = await params;
  const person = await findPerson(id, state);
  if (!person) notFound();
  const t = await getTranslations("people");
  const [name] = person.names;
  return (
    <Page title={name ? fullName(name) : t("title")} above={t("title")}>
      <Section title={t("credentials")}>
        <DataTable
          caption={t("credentials")}
          columns={[t("number"), t("kind"), t("issuedOn"), t("registeredOn")]}
          rows={person.credentials.map((credential) => ({
            key: credential.number,
            cells: [
              <Link
                key="number"
                href={`/staff/credentials/${credential.number}`}
                className="text-primary underline"
              >
                <CredentialNumber grouped={grouped(credential.number)} />
              </Link>,
              credential.kind,
              credential.issuedOn ?? t("missing"),
              credential.registeredOn,
            ],
          }))}
        />
      </Section>
      <Identity person={person} timeZone={timeZoneOf(state)} />
      <Work person={person} timeZone={timeZoneOf(state)} />
      <Suspended>
        <EducationInShort personId={id} state={state} />
      </Suspended>
      <Suspended>
        <Section title={t("history")}>
          <History about={{ personId: id }} state={state} />
        </Section>
      </Suspended>
    </Page>
  );
}

interface PartProps {
  readonly person: PersonRecord;
  readonly timeZone: string;
}

async function Identity({ person, timeZone }: PartProps) {
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

async function Work({ person, timeZone }: PartProps) {
  const t = await getTranslations("people");
  const asserted = await sayAsserted(timeZone);
  return (
    <>
      <Section
        title={t("employment")}
        action={{ href: `/staff/people/${person.id}/employments/new`, text: t("addEmployment") }}
      >
        {person.employments.length === 0 ? (
          <p>{t("noEmployment")}</p>
        ) : (
          <DataTable
            caption={t("employment")}
            columns={[t("employer"), t("worksAs"), t("from"), t("to"), t("source")]}
            rows={person.employments.map((employment) => ({
              key: employment.id,
              cells: [
                employment.employer,
                employment.worksAs,
                employment.from,
                employment.to ?? (
                  <Link
                    key="end"
                    href={`/staff/people/${person.id}/employments/${employment.id}/end`}
                    className="text-primary underline"
                  >
                    {t("endEmployment")}
                  </Link>
                ),
                asserted(employment),
              ],
            }))}
          />
        )}
      </Section>
    </>
  );
}

async function sayAsserted(timeZone: string): Promise<(fact: Asserted) => string> {
  const t = await getTranslations("common");
  return ({ source, recordedAt }) =>
    t("recordedOn", { source: t(`source.${source}`), day: dayOf(recordedAt, timeZone) });
}
