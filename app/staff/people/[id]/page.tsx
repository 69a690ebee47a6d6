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
import { findPerson } from "@/lib/registry/find-person";
import { fullName } from "@/lib/registry/person-name";
import { timeZoneOf } from "@/lib/states/catalogue";
import { EducationInShort } from "./education/in-short";
import { Employments } from "./employments";
import { Identity } from "./identity";

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
      <Employments person={person} timeZone={timeZoneOf(state)} />
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
