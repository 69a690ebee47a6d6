import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { daysWriter } from "@/app/staff/programs/days-in-words";
import { PageLinks } from "@/app/staff/imports/page-links";
import { ProgramLine } from "@/app/staff/programs/program-line";
import { Section } from "@/components/staff/section";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { SummaryList } from "@/components/ui/summary-list";
import { requireRole } from "@/lib/auth/session";
import { dayOf } from "@/lib/dates";
import { writeDay } from "@/lib/i18n/write-day";
import { listPage } from "@/lib/list-page";
import { findRecall } from "@/lib/recalls/find-recall";
import { timeZoneOf } from "@/lib/states/catalogue";
import { decide } from "./actions";
import { Employers } from "./employers";
import { RecallForm } from "./recall-form";
import { recallRows } from "./recall-rows";
import { recallWords } from "./recall-words";
import { WithoutDay } from "./without-day";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("recalls");
  return { title: t("title") };
}

export default async function RecallPage({
  params,
  searchParams,
}: {
  readonly params: Promise<{ id: string; action: string }>;
  readonly searchParams: Promise<{ decided?: string; page?: string | string[] }>;
}) {
  const { state } = await requireRole("registrar");
  const [{ id, action: actionId }, { decided, page: asked }] = await Promise.all([
    params,
    searchParams,
  ]);
  const recall = await findRecall(id, actionId, state);
  if (!recall) notFound();
  const { program, limit, credentials } = recall;
  const shown = listPage(credentials, asked);
  const [t, limits, locale, inWords, rows, words] = await Promise.all([
    getTranslations("recalls"),
    getTranslations("programs.limits"),
    getLocale(),
    daysWriter(),
    recallRows(shown.rows, state),
    recallWords(),
  ]);
  const { action, window } = limit;
  const concluded = action.concludedAt;
  const undecided = credentials.filter((one) => one.decided === null).length;
  return (
    <Page title={t("title")} lead={t("lead")} above={<ProgramLine id={id} name={program.name} />}>
      {decided !== undefined && <Notice kind="success">{t("done")}</Notice>}
      {window === null && <Notice kind="attention">{t("overturned")}</Notice>}
      {concluded !== null && (
        <Notice>
          {t("concluded", { day: writeDay(dayOf(concluded, timeZoneOf(state)), locale) })}
        </Notice>
      )}
      <SummaryList
        facts={[
          {
            name: t("what"),
            value: limits(action.kind === "withdrawn" ? "withdrawn" : "suspended"),
          },
          { name: t("days"), value: inWords(window?.days ?? action) },
          { name: t("total"), value: credentials.length },
          { name: t("undecided"), value: undecided },
        ]}
      />
      {credentials.length === 0 ? (
        <p className="mt-6 max-w-prose">{t("empty")}</p>
      ) : (
        <Section title={t("credentials")}>
          <RecallForm
            action={decide.bind(null, id, actionId)}
            rows={rows}
            undecided={undecided}
            words={words}
          />
          <PageLinks
            page={shown.page}
            pages={shown.pages}
            href={(to) => `/staff/programs/${id}/recalls/${actionId}?page=${String(to)}`}
          />
        </Section>
      )}
      <WithoutDay credentials={recall.withoutDay} />
      <Employers employers={recall.employers} timeZone={timeZoneOf(state)} />
    </Page>
  );
}
