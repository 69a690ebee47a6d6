import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { BackToApplications } from "@/app/program/applications/back-to-applications";
import { SentAnswers } from "@/app/program/applications/sent-answers";
import { Button, ButtonLink } from "@/components/ui/button";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { nameInWords } from "@/lib/i18n/translate";
import { isOpenToOperator } from "@/lib/programs/applications/application-steps";
import { findApplication } from "@/lib/programs/applications/find-application";
import { officeOf } from "@/lib/states/catalogue";
import { send } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("applications.check");
  return { title: t("title") };
}

export default async function CheckApplicationPage({
  params,
}: {
  readonly params: Promise<{ id: string }>;
}) {
  const operator = await requireRole("operator");
  const { id } = await params;
  const application = await findApplication(id, operator);
  if (!application) notFound();
  const { name, state, standing } = application;
  if (!isOpenToOperator(standing)) redirect(`/program/applications/${id}`);
  const [t, locale] = await Promise.all([getTranslations("applications.check"), getLocale()]);
  return (
    <main>
      <Page
        title={t("title")}
        lead={t("lead", { office: nameInWords(officeOf(state), locale) })}
        above={<BackToApplications to={{ id, name }} />}
      >
        <SentAnswers application={application} />
        <form action={send.bind(null, id)} className="mt-8 flex flex-wrap gap-3">
          <Button>{standing === "draft" ? t("send") : t("sendAnswer")}</Button>
          <ButtonLink href={`/program/applications/${id}`} look="secondary">
            {t("change")}
          </ButtonLink>
        </form>
      </Page>
    </main>
  );
}
