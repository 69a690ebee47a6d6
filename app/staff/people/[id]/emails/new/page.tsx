import type { Metadata } from "next";
import { FactPage, factTitle } from "@/app/staff/fact-page";
import { requireRole } from "@/lib/auth/session";
import { record } from "./actions";

export function generateMetadata(): Promise<Metadata> {
  return factTitle("email");
}

export default async function NewEmailPage({
  params,
}: {
  readonly params: Promise<{ id: string }>;
}) {
  await requireRole("registrar");
  const { id } = await params;
  return (
    <FactPage
      fact="email"
      action={record.bind(null, id)}
      fields={[
        { name: "address", kind: "email", hint: "address" },
        { name: "source", kind: "source" },
        { name: "reason", kind: "area", hint: "reason" },
      ]}
    />
  );
}
