import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CaseLine } from "@/app/staff/credentials/[number]/case-line";
import { FactPage, factTitle } from "@/app/staff/fact-page";
import { requireRole } from "@/lib/auth/session";
import { record } from "./actions";
import { facts } from "./facts";

interface Props {
  readonly params: Promise<{ number: string; fact: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const kind = facts.get((await params).fact);
  return kind ? factTitle(kind.fact) : {};
}

export default async function CredentialFactPage({ params }: Props) {
  await requireRole("registrar");
  const { number, fact } = await params;
  const kind = facts.get(fact);
  if (!kind) notFound();
  return (
    <FactPage
      fact={kind.fact}
      fields={kind.fields}
      above={<CaseLine number={number} />}
      action={record.bind(null, number, fact)}
    />
  );
}
