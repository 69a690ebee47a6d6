import type { Metadata } from "next";
import { FactPage, factTitle } from "@/app/staff/fact-page";
import { requireRole } from "@/lib/auth/session";
import { record } from "./actions";

export function generateMetadata(): Promise<Metadata> {
  return factTitle("extension");
}

export default async function NewExtensionPage({
  params,
}: {
  readonly params: Promise<{ number: string }>;
}) {
  await requireRole("registrar");
  const { number } = await params;
  return (
    <FactPage
      fact="extension"
      action={record.bind(null, number)}
      fields={[
        { name: "grantedOn", kind: "date" },
        { name: "months", kind: "number" },
        { name: "source", kind: "source" },
        { name: "reason", kind: "area", hint: "reason" },
      ]}
    />
  );
}
