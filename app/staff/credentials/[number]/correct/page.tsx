import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CaseLine } from "@/app/staff/credentials/[number]/case-line";
import { factTitle } from "@/app/staff/fact-page";
import { FactForm } from "@/components/staff/fact-form";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { findCorrectable, type CorrectableFacts } from "@/lib/registry/correctable-facts";
import { findCredential } from "@/lib/registry/find-credential";
import { record } from "./actions";
import { correctionQuestions } from "./questions";

export function generateMetadata(): Promise<Metadata> {
  return factTitle("correction");
}

export default async function CorrectPage({
  params,
}: {
  readonly params: Promise<{ number: string }>;
}) {
  const { state } = await requireRole("registrar");
  const { number } = await params;
  const [correctable, credential] = await Promise.all([
    findCorrectable(number, state),
    findCredential({ number }),
  ]);
  if (!correctable || !credential) notFound();
  const [t, people, common, errors] = await Promise.all([
    getTranslations("facts"),
    getTranslations("people"),
    getTranslations("common"),
    getTranslations("errors"),
  ]);
  const person = `/staff/people/${credential.holder.personId}`;
  return (
    <Page
      title={t("correction.title")}
      lead={t("correction.lead")}
      above={<CaseLine number={number} />}
    >
      <p>
        {t("correction.person")}{" "}
        <Link href={person} className="text-primary underline">
          {people("correctName")}
        </Link>
        {" · "}
        <Link href={`${person}/birth-date`} className="text-primary underline">
          {people("correctBirthDate")}
        </Link>
      </p>
      <FactForm
        action={record.bind(null, number, correctable.seen)}
        questions={await correctionQuestions(correctable, state)}
        initial={asTyped(correctable.facts)}
        words={{ problem: errors("summary"), optional: common("optional"), submit: t("record") }}
      />
    </Page>
  );
}

/** The facts on record as somebody would type them. */
function asTyped({
  firstCertificate,
  ...facts
}: CorrectableFacts): Readonly<Record<string, string>> {
  const typed = Object.entries(facts).map(([name, value]) => [name, value ?? ""] as const);
  return { ...Object.fromEntries(typed), firstCertificate: firstCertificate ? "on" : "" };
}
