import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { BackToApplications } from "@/app/program/applications/back-to-applications";
import { SentAnswers } from "@/app/program/applications/sent-answers";
import { Reasons, StepsTaken } from "@/app/program/applications/steps-taken";
import { Day } from "@/components/day";
import { Section } from "@/components/staff/section";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { nameInWords } from "@/lib/i18n/translate";
import { isOpenToOperator } from "@/lib/programs/applications/application-steps";
import { findApplication } from "@/lib/programs/applications/find-application";
import { officeOf } from "@/lib/states/catalogue";
import { OpenApplication } from "./open-application";
import { WaysOn } from "./ways-on";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("applications");
  return { title: t("title") };
}

export default async function ApplicationPage({
  params,
  searchParams,
}: {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<{ saved?: string; done?: string }>;
}) {
  const operator = await requireRole("operator");
  const [{ id }, { saved, done }] = await Promise.all([params, searchParams]);
  const application = await findApplication(id, operator);
  if (!application) notFound();
  const [t, locale] = await Promise.all([getTranslations("applications"), getLocale()]);
  const { name, state, standing, steps } = application;
  const asked = standing === "more-asked" ? steps.at(-1) : undefined;
  const told = (["sent", "withdrawn", "appealed"] as const).find((word) => word === done);
  const due = asked?.due;
  return (
    <main>
      <Page title={name} lead={t(`standing.${standing}`)} above={<BackToApplications />}>
        {saved !== undefined && <Notice kind="success">{t("form.saved")}</Notice>}
        {told && <Notice kind="success">{t(`own.${told}`)}</Notice>}
        {asked && (
          <Notice
            kind="attention"
            title={t("form.moreAsked", { office: nameInWords(officeOf(state), locale) })}
          >
            {due && <p>{t.rich("form.moreDue", { day: () => <Day day={due} /> })}</p>}
            <Reasons reasons={asked.reasons} />
            {asked.words !== null && <p className="whitespace-pre-line">{asked.words}</p>}
          </Notice>
        )}
        <WaysOn application={application} />
        {isOpenToOperator(standing) && <OpenApplication key={saved} application={application} />}
        {steps.length > 0 && (
          <Section title={t("steps.title")}>
            <StepsTaken steps={steps} />
          </Section>
        )}
        {!isOpenToOperator(standing) && (
          <Section title={t("form.sentAnswers")}>
            <SentAnswers application={application} />
          </Section>
        )}
      </Page>
    </main>
  );
}
