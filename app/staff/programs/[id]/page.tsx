import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { standingWriter } from "@/app/staff/programs/standing-in-words";
import { Day } from "@/components/day";
import { Section } from "@/components/staff/section";
import { ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { Page } from "@/components/ui/page";
import { SummaryList } from "@/components/ui/summary-list";
import { requireRole } from "@/lib/auth/session";
import { today } from "@/lib/dates";
import { findProgram } from "@/lib/programs/find-program";
import { readSignals } from "@/lib/programs/read-signals";
import { recognitionOn } from "@/lib/programs/recognition-on";
import { timeZoneOf } from "@/lib/states/catalogue";
import { Batches } from "./batches";
import { Custody } from "./custody";
import { Limits } from "./limits";
import { Signals } from "./signals";

interface Props {
  readonly params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { state } = await requireRole("registrar");
  const program = await findProgram((await params).id, state);
  return program ? { title: program.name } : {};
}

export default async function ProgramPage({ params }: Props) {
  const { state } = await requireRole("registrar");
  const { id } = await params;
  const program = await findProgram(id, state);
  if (!program) notFound();
  const [t, inWords, signals] = await Promise.all([
    getTranslations("programs"),
    standingWriter(),
    readSignals(id),
  ]);
  const standing = recognitionOn(program.recognized, program.actions, today(timeZoneOf(state)));
  return (
    <Page
      title={program.name}
      above={
        <Link href="/staff/programs" className="text-primary underline">
          {t("title")}
        </Link>
      }
    >
      <SummaryList
        facts={[
          { name: t("facts.operator"), value: program.operator.name },
          { name: t("facts.kind"), value: program.kind },
          { name: t("facts.standing"), value: inWords(standing) },
          ...(standing.standing === "recognized"
            ? [
                {
                  name: t("facts.to"),
                  value: standing.to === null ? t("openEnded") : <Day day={standing.to} />,
                },
              ]
            : []),
          ...(program.custody
            ? [{ name: t("facts.custody"), value: <Custody custody={program.custody} /> }]
            : []),
        ]}
      />
      <p className="mt-6 flex flex-wrap gap-3">
        <ButtonLink href={`/staff/programs/${id}/limit`} look="secondary" size="staff">
          {t("limit.action")}
        </ButtonLink>
        {program.custody === null && (
          <ButtonLink href={`/staff/programs/${id}/close`} look="secondary" size="staff">
            {t("close.action")}
          </ButtonLink>
        )}
      </p>
      <Section title={t("periods.title")}>
        <DataTable
          caption={t("periods.title")}
          columns={[t("periods.from"), t("periods.to")]}
          rows={program.recognized.map(({ from, to }) => ({
            key: from,
            cells: [from, to ?? t("openEnded")],
          }))}
        />
      </Section>
      <Limits program={program} />
      <Batches programId={id} state={state} />
      <Signals signals={signals} />
    </Page>
  );
}
