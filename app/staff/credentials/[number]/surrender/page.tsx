import type { Metadata } from "next";
import { CaseLine } from "@/app/staff/credentials/[number]/case-line";
import { FactPage, factTitle } from "@/app/staff/fact-page";
import { requireRole } from "@/lib/auth/session";
import { record } from "./actions";

export function generateMetadata(): Promise<Metadata> {
  return factTitle("surrender");
}

export default async function SurrenderPage({
  params,
}: {
  readonly params: Promise<{ number: string }>;
}) {
  await requireRole("registrar");
  const { number } = await params;
  return (
    <FactPage
      fact="surrender"
      above={<CaseLine number={number} />}
      action={record.bind(null, number)}
      fields={[
        { name: "from", kind: "date", hint: "revokedFrom" },
        { name: "reason", kind: "area", hint: "why" },
      ]}
    />
  );
}
