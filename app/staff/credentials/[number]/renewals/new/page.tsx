import type { Metadata } from "next";
import { FactPage, factTitle } from "@/app/staff/fact-page";
import { requireRole } from "@/lib/auth/session";
import { record } from "./actions";

export function generateMetadata(): Promise<Metadata> {
  return factTitle("renewal");
}

export default async function NewRenewalPage({
  params,
}: {
  readonly params: Promise<{ number: string }>;
}) {
  await requireRole("registrar");
  const { number } = await params;
  return (
    <FactPage
      fact="renewal"
      action={record.bind(null, number)}
      fields={[
        { name: "on", kind: "date" },
        { name: "printedExpiry", kind: "date", optional: true },
        { name: "source", kind: "source" },
        { name: "reason", kind: "area", hint: "reason" },
      ]}
    />
  );
}
