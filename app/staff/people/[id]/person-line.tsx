import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireRole } from "@/lib/auth/session";
import { findPerson } from "@/lib/registry/find-person";
import { fullName } from "@/lib/registry/person-name";

/** Whom a page is about, with the way back. No page, where the registrar's state has no case of them. */
export async function PersonLine({ id }: { readonly id: string }) {
  const { state } = await requireRole("registrar");
  const [person, t] = await Promise.all([findPerson(id, state), getTranslations("people")]);
  if (!person) notFound();
  const [name] = person.names;
  return (
    <Link href={`/staff/people/${id}`} className="text-primary underline">
      {name ? fullName(name) : t("title")}
    </Link>
  );
}
