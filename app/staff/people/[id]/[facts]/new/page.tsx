import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FactPage, factTitle } from "@/app/staff/fact-page";
import { PersonLine } from "@/app/staff/people/[id]/person-line";
import { requireRole } from "@/lib/auth/session";
import { record } from "./actions";
import { facts } from "./facts";

interface Props {
  readonly params: Promise<{ id: string; facts: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const kind = facts.get((await params).facts);
  return kind ? factTitle(kind.fact) : {};
}

export default async function PersonFactPage({ params }: Props) {
  await requireRole("registrar");
  const { id, facts: named } = await params;
  const kind = facts.get(named);
  if (!kind) notFound();
  return (
    <FactPage
      fact={kind.fact}
      fields={kind.fields}
      above={<PersonLine id={id} />}
      action={record.bind(null, id, named)}
    />
  );
}
