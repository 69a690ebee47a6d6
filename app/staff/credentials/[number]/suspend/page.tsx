import type { Metadata } from "next";
import { CaseLine } from "@/app/staff/credentials/[number]/case-line";
import { FactPage, factTitle } from "@/app/staff/fact-page";
import { requireRole } from "@/lib/auth/session";
import { record } from "./actions";

export function generateMetadata(): Promise<Metadata> {
  return factTitle("suspension");
}

export default async function SuspendPage({
  params,
}: {
  readonly params: Promise<{ number: string }>;
}) {
  await requireRole("registrar");
  const { number } = await params;
  return (
    <FactPage
      fact="suspension"
      above={<CaseLine number={number} />}
      action={record.bind(null, number)}
      fields={[
        { name: "from", kind: "date", hint: "suspendedFrom" },
        { name: "to", kind: "date", optional: true, hint: "suspendedTo" },
        { name: "reason", kind: "area", hint: "why" },
      ]}
    />
  );
}
