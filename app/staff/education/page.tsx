import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Section } from "@/components/staff/section";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { listAskedWithdrawals, listedWaiting, listWaiting } from "@/lib/education/list-waiting";
import { fullName } from "@/lib/registry/person-name";
import { timeZoneOf } from "@/lib/states/catalogue";
import { decide } from "./actions";
import { DecideForm } from "./decide-form";
import { decideWords } from "./decide-words";
import { WaitingTable } from "./waiting-table";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("education.queue");
  return { title: t("title") };
}

/** What holders state themselves and this state's office has to accept, and what they ask to withdraw. */
export default async function WaitingEducationPage() {
  const { state } = await requireRole("registrar");
  const [t, records, asked, { words, reasons }] = await Promise.all([
    getTranslations("education"),
    listWaiting(state),
    listAskedWithdrawals(state),
    decideWords(),
  ]);
  const timeZone = timeZoneOf(state);
  return (
    <Page title={t("queue.title")} lead={t("queue.lead")}>
      {records.length === 0 && asked.length === 0 && <p>{t("queue.none")}</p>}
      {records.length > 0 && (
        <DecideForm action={decide} reasons={reasons} words={words}>
          {records.length === listedWaiting && <p>{t("queue.more", { count: listedWaiting })}</p>}
          <WaitingTable
            caption={t("queue.title")}
            records={records}
            timeZone={timeZone}
            choice={({ id, course, name }, index) => (
              <input
                key="choose"
                type="checkbox"
                name="record"
                id={index === 0 ? "record" : `record-${id}`}
                value={id}
                aria-label={t("queue.choose", { course, person: fullName(name) })}
                className="size-6 accent-primary"
              />
            )}
          />
          <Section title={t("decide.title")}>{null}</Section>
        </DecideForm>
      )}
      {asked.length > 0 && (
        <Section title={t("queue.asked")}>
          <p className="mb-3 max-w-prose">{t("queue.askedLead")}</p>
          <WaitingTable caption={t("queue.asked")} records={asked} timeZone={timeZone} />
        </Section>
      )}
    </Page>
  );
}
