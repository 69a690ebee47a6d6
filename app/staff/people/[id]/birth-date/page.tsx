import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FactPage, factTitle } from "@/app/staff/fact-page";
import { PersonLine } from "@/app/staff/people/[id]/person-line";
import { requireRole } from "@/lib/auth/session";
import { findPerson } from "@/lib/registry/find-person";
import { record } from "./actions";

export function generateMetadata(): Promise<Metadata> {
  return factTitle("birthDateCorrection");
}

export default async function BirthDatePage({
  params,
}: {
  readonly params: Promise<{ id: string }>;
}) {
  const { state } = await requireRole("registrar");
  const { id } = await params;
  const person = await findPerson(id, state);
  if (!person) notFound();
  return (
    <FactPage
      fact="birthDateCorrection"
      above={<PersonLine id={id} />}
      action={record.bind(null, id)}
      initial={{ birthDate: person.birthDate ?? "" }}
      fields={[
        { name: "birthDate", kind: "date" },
        { name: "source", kind: "voucher" },
        { name: "reason", kind: "area", hint: "correctedReason" },
      ]}
    />
  );
}
