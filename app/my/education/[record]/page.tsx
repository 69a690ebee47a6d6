import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RecordView } from "@/app/my/education/record-view";
import { Notice } from "@/components/ui/notice";
import { requireRole } from "@/lib/auth/session";
import { findAmendment } from "@/lib/education/amendment";
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
  const reason = record.decisions.at(-1)?.reason;
  return (
    <main>
      <RecordView
        records={records}
        amendment={await findAmendment(record)}
        isOwn={record.source === "holder"}
        here="/my/education"
        evidenceHref="/my/education/evidence"
        timeZone={timeZoneOf(states[0] ?? "")}
        forStaff={false}
        withdraw={withdraw.bind(null, id)}
        notice={
          record.standing === "not-accepted" &&
          reason && (
            <Notice kind="attention" title={t("standing.not-accepted")}>
              <p>
                {t(`reason.${reason}`)} {t(`whatToDo.${reason}`)}
              </p>
            </Notice>
          )
        }
      />
    </main>
  );
}
