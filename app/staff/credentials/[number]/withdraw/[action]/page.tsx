import type { Metadata } from "next";
import { CaseLine } from "@/app/staff/credentials/[number]/case-line";
import { FactPage, factTitle } from "@/app/staff/fact-page";
import { requireRole } from "@/lib/auth/session";
import { record } from "./actions";

export function generateMetadata(): Promise<Metadata> {
  return factTitle("withdrawal");
}

export default async function WithdrawPage({
  params,
}: {
  readonly params: Promise<{ number: string; action: string }>;
}) {
  await requireRole("registrar");
  const { number, action } = await params;
  return (
    <FactPage
      fact="withdrawal"
      above={<CaseLine number={number} />}
      action={record.bind(null, number, action)}
      fields={[{ name: "reason", kind: "area", hint: "why" }]}
    />
  );
}
