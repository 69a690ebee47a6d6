import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RecordHistory } from "@/app/my/education/record-history";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { findRecord } from "@/lib/education/ledger";
import { statesOfPerson } from "@/lib/education/states-of-person";
import { timeZoneOf } from "@/lib/states/catalogue";
import { withdraw } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("education.record");
  return { title: t("title") };
}

/** One record of a holder's education, with its history. */
export default async function OwnRecordPage({
  params,
}: {
  readonly params: Promise<{ record: string }>;
}) {
  const { personId } = await requireRole("holder");
  const { record: id } = await params;
  const [records, states, t] = await Promise.all([
    findRecord(id, personId),
    statesOfPerson(personId),
    getTranslations("education"),
  ]);
  if (records === null) notFound();
  const [record] = records;
  const isOpen = record.standing !== "amended" && record.standing !== "withdrawn";
  const decided = record.decisions.at(-1);
  return (
    <main>
      <Page
        title={record.course}
        above={
          <Link href="/my/education" className="text-primary underline">
            {t("record.back")}
          </Link>
        }
      >
        {record.amendedById !== null && (
          <Notice kind="attention">
            {t("record.current")}{" "}
            <Link href={`/my/education/${record.amendedById}`} className="text-primary underline">
              {t("record.open")}
            </Link>
          </Notice>
        )}
        {record.standing === "not-accepted" && decided?.reason && (
          <Notice kind="attention" title={t("standing.not-accepted")}>
            <p>
              {t(`reason.${decided.reason}`)} {t(`whatToDo.${decided.reason}`)}
            </p>
          </Notice>
        )}
        <RecordHistory
          records={records}
          evidenceHref="/my/education/evidence"
          timeZone={timeZoneOf(states[0] ?? "")}
          forStaff={false}
        />
        {record.source === "holder" && isOpen && (
          <div className="mt-10 flex flex-wrap items-center gap-4">
            <ButtonLink href={`/my/education/${record.id}/amend`}>{t("amend.open")}</ButtonLink>
            <form action={withdraw.bind(null, record.id)}>
              <Button look="secondary" aria-describedby="withdraw-hint">
                {t("withdraw.send")}
              </Button>
            </form>
            <p id="withdraw-hint" className="text-quiet">
              {t("withdraw.hint")}
            </p>
          </div>
        )}
      </Page>
    </main>
  );
}
