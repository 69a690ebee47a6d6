import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RecordHistory } from "@/app/my/education/record-history";
import { DecideForm } from "@/app/staff/education/decide-form";
import { decideWords } from "@/app/staff/education/decide-words";
import { Section } from "@/components/staff/section";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { mayChange } from "@/lib/education/changeable";
import { findRecord } from "@/lib/education/ledger";
import { hasCase } from "@/lib/registry/cases";
import { timeZoneOf } from "@/lib/states/catalogue";
import { decide, withdraw } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("education.record");
  return { title: t("title") };
}

/** One record of a person's education: its evidence and history, and what the office may do about it. */
export default async function RecordPage({
  params,
}: {
  readonly params: Promise<{ id: string; record: string }>;
}) {
  const registrar = await requireRole("registrar");
  const { id: person, record: id } = await params;
  const records = (await hasCase(person, registrar.state))
    ? await findRecord(id, person, registrar)
    : null;
  if (records === null) notFound();
  const [record] = records;
  const [t, { words, reasons }, isOwn] = await Promise.all([
    getTranslations("education"),
    decideWords(),
    mayChange(id, registrar),
  ]);
  const here = `/staff/people/${person}/education`;
  const isOpen = record.standing !== "amended" && record.standing !== "withdrawn";
  return (
    <Page
      title={record.course}
      above={
        <Link href={here} className="text-primary underline">
          {t("record.back")}
        </Link>
      }
    >
      {record.amendedById !== null && (
        <Notice kind="attention">
          {t("record.current")}{" "}
          <Link href={`${here}/${record.amendedById}`} className="text-primary underline">
            {t("record.open")}
          </Link>
        </Notice>
      )}
      <RecordHistory
        records={records}
        evidenceHref="/staff/education/evidence"
        timeZone={timeZoneOf(registrar.state)}
        forStaff
      />
      {isOwn && isOpen && (
        <div className="mt-10 flex flex-wrap items-center gap-4">
          <ButtonLink href={`${here}/${id}/amend`}>{t("amend.open")}</ButtonLink>
          <form action={withdraw.bind(null, person, id)}>
            <Button look="secondary" aria-describedby="withdraw-hint">
              {t("withdraw.send")}
            </Button>
          </form>
          <p id="withdraw-hint" className="text-quiet">
            {t("withdraw.hint")}
          </p>
        </div>
      )}
      {isOpen && (
        <Section title={t("decide.title")}>
          <DecideForm action={decide.bind(null, person, id)} reasons={reasons} words={words} />
        </Section>
      )}
    </Page>
  );
}
