import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RecordView } from "@/app/my/education/record-view";
import { DecideForm } from "@/app/staff/education/decide-form";
import { decideWords } from "@/app/staff/education/decide-words";
import { Section } from "@/components/staff/section";
import { Button } from "@/components/ui/button";
import { requireRole } from "@/lib/auth/session";
import { findAmendment } from "@/lib/education/amendment";
import { mayChange } from "@/lib/education/changeable";
import { findRecord } from "@/lib/education/ledger";
import { hasCase } from "@/lib/registry/cases";
import { timeZoneOf } from "@/lib/states/catalogue";
import { confirm, decide, withdraw } from "./actions";

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
  const [t, { words, reasons }, isOwn, amendment] = await Promise.all([
    getTranslations("education"),
    decideWords(),
    mayChange(id, registrar),
    findAmendment(record, registrar),
  ]);
  return (
    <RecordView
      records={records}
      amendment={amendment}
      isOwn={isOwn}
      here={`/staff/people/${person}/education`}
      evidenceHref="/staff/education/evidence"
      timeZone={timeZoneOf(registrar.state)}
      forStaff
      withdraw={withdraw.bind(null, person, id)}
    >
      {record.standing === "withdrawal-asked" && (
        <Section title={t("withdraw.decide")}>
          <p className="mb-3 max-w-prose">{t("withdraw.decideLead")}</p>
          <form action={confirm.bind(null, person, id)}>
            <Button look="secondary">{t("withdraw.confirm")}</Button>
          </form>
        </Section>
      )}
      {record.standing !== "amended" && record.standing !== "withdrawn" && (
        <Section title={t("decide.title")}>
          <DecideForm action={decide.bind(null, person, id)} reasons={reasons} words={words} />
        </Section>
      )}
    </RecordView>
  );
}
