import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FactPage, factTitle } from "@/app/staff/fact-page";
import { PersonLine } from "@/app/staff/people/[id]/person-line";
import { requireRole } from "@/lib/auth/session";
import { findPerson } from "@/lib/registry/find-person";
import { record } from "./actions";

export function generateMetadata(): Promise<Metadata> {
  return factTitle("nameCorrection");
}

export default async function CorrectNamePage({
  params,
}: {
  readonly params: Promise<{ id: string; name: string }>;
}) {
  const { state } = await requireRole("registrar");
  const { id, name: nameId } = await params;
  const person = await findPerson(id, state);
  const name = person?.names.find((one) => one.id === nameId);
  if (!name) notFound();
  return (
    <FactPage
      fact="nameCorrection"
      above={<PersonLine id={id} />}
      action={record.bind(null, id, nameId)}
      initial={{ given: name.given, middle: name.middle ?? "", family: name.family }}
      fields={[
        { name: "given", kind: "text" },
        { name: "middle", kind: "text", optional: true },
        { name: "family", kind: "text" },
        { name: "source", kind: "voucher" },
        { name: "reason", kind: "area", hint: "correctedReason" },
      ]}
    />
  );
}
