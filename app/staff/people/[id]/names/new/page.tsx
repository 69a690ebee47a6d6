import type { Metadata } from "next";
import { FactPage, factTitle } from "@/app/staff/fact-page";
import { requireRole } from "@/lib/auth/session";
import { record } from "./actions";

export function generateMetadata(): Promise<Metadata> {
  return factTitle("name");
}

export default async function NewNamePage({
  params,
}: {
  readonly params: Promise<{ id: string }>;
}) {
  await requireRole("registrar");
  const { id } = await params;
  return (
    <FactPage
      fact="name"
      action={record.bind(null, id)}
      fields={[
        { name: "given", kind: "text" },
        { name: "middle", kind: "text", optional: true },
        { name: "family", kind: "text" },
        { name: "since", kind: "date" },
        { name: "source", kind: "source" },
        { name: "reason", kind: "area", hint: "reason" },
      ]}
    />
  );
}
