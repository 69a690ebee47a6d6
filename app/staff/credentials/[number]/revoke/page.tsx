import type { Metadata } from "next";
import { CaseLine } from "@/app/staff/credentials/[number]/case-line";
import { FactPage, factTitle } from "@/app/staff/fact-page";
import { requireRole } from "@/lib/auth/session";
import { findDraft } from "@/lib/registry/drafts";
import { revocationDraft } from "@/lib/registry/revoke-credential";
import { check } from "./actions";

export function generateMetadata(): Promise<Metadata> {
  return factTitle("revocation");
}

export default async function RevokePage({
  params,
}: {
  readonly params: Promise<{ number: string }>;
}) {
  const { userId } = await requireRole("registrar");
  const { number } = await params;
  return (
    <FactPage
      fact="revocation"
      submit="goOn"
      above={<CaseLine number={number} />}
      action={check.bind(null, number)}
      initial={(await findDraft(userId, revocationDraft(number))) ?? {}}
      fields={[
        { name: "from", kind: "date", hint: "revokedFrom" },
        { name: "reason", kind: "area", hint: "why" },
      ]}
    />
  );
}
