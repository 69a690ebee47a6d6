import type { Metadata } from "next";
import { FactPage, factTitle } from "@/app/staff/fact-page";
import { requireRole } from "@/lib/auth/session";
import { record } from "./actions";

export function generateMetadata(): Promise<Metadata> {
  return factTitle("employment");
}

export default async function NewEmploymentPage({
  params,
}: {
  readonly params: Promise<{ id: string }>;
}) {
  await requireRole("registrar");
  const { id } = await params;
  return (
    <FactPage
      fact="employment"
      action={record.bind(null, id)}
      fields={[
        { name: "employer", kind: "text" },
        { name: "worksAs", kind: "text", hint: "worksAs" },
        { name: "setting", kind: "setting" },
        { name: "from", kind: "date" },
        { name: "to", kind: "date", optional: true },
        { name: "source", kind: "source" },
      ]}
    />
  );
}
