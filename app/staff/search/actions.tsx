"use server";

import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { CredentialNumber } from "@/components/credential-number";
import type { SearchState } from "@/components/staff/search-form";
import { DataTable } from "@/components/ui/data-table";
import { requireRole } from "@/lib/auth/session";
import { grouped } from "@/lib/credential-number";
import { fields } from "@/lib/forms";
import { fullName } from "@/lib/registry/person-name";
import { searchRegister, type Found } from "@/lib/registry/search-register";

/** Searches the register of the registrar's state. */
export async function search(_previous: SearchState, form: FormData): Promise<SearchState> {
  const { state } = await requireRole("registrar");
  const text = (fields(form)["text"] ?? "").slice(0, 200);
  const found = await searchRegister(text, state);
  return { text, result: <Results found={found} /> };
}

async function Results({ found }: { readonly found: Found }) {
  const t = await getTranslations("staff.search");
  if (found.people.length === 0) return <p>{t("nothing")}</p>;
  return (
    <>
      <h2 className="mb-2">{t("found", { count: found.people.length })}</h2>
      <DataTable
        caption={t("title")}
        columns={[t("name"), t("birthDate"), t("credentials")]}
        rows={found.people.map((person) => ({
          key: person.personId,
          cells: [
            <Link
              key="name"
              href={`/staff/people/${person.personId}`}
              className="text-primary underline"
            >
              {fullName(person.name)}
            </Link>,
            person.birthDate ?? "",
            <ul key="credentials">
              {person.credentials.map(({ number, kind, issuedOn }) => (
                <li key={number}>
                  {kind}{" "}
                  <Link href={`/staff/credentials/${number}`} className="text-primary underline">
                    <CredentialNumber grouped={grouped(number)} />
                  </Link>{" "}
                  {issuedOn}
                </li>
              ))}
            </ul>,
          ],
        }))}
      />
      {found.more && <p className="mt-4">{t("more")}</p>}
    </>
  );
}
