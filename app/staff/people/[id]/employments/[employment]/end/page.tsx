import type { Metadata } from "next";
import { FactPage, factTitle } from "@/app/staff/fact-page";
import { PersonLine } from "@/app/staff/people/[id]/person-line";
import { requireRole } from "@/lib/auth/session";
import { record } from "./actions";

export function generateMetadata(): Promise<Metadata> {
  return factTitle("endEmployment");
}

export default async function EndEmploymentPage({
  params,
}: {
  readonly params: Promise<{ id: string; employment: string }>;
}) {
  await requireRole("registrar");
  const { id, employment } = await params;
  return (
    <FactPage
      fact="endEmployment"
      above={<PersonLine id={id} />}
      action={record.bind(null, id, employment)}
      fields={[{ name: "to", kind: "date" }]}
    />
  );
}
