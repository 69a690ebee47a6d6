import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { StepsTaken } from "@/app/program/applications/steps-taken";
import { applicationInHand } from "@/app/staff/applications/application-in-hand";
import { Section } from "@/components/staff/section";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { isUnderReview } from "@/lib/programs/applications/record-findings";
import { reviewFindings } from "@/lib/programs/applications/review-findings";
import { About } from "./about";
import { Review } from "./review";
import { WhatComesNext } from "./what-comes-next";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("applications.office");
  return { title: t("title") };
}

export default async function ReviewPage({
  params,
  searchParams,
}: {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<{ recorded?: string }>;
}) {
  const { application, registrar } = await applicationInHand(params);
  const [{ recorded }, t, findings] = await Promise.all([
    searchParams,
    getTranslations("applications"),
    reviewFindings(application),
  ]);
  return (
    <Page
      title={application.name}
      lead={t(`standing.${application.standing}`)}
      above={
        <Link href="/staff/applications" className="text-primary underline">
          {t("review.back")}
        </Link>
      }
    >
      {recorded !== undefined && <Notice kind="success">{t("review.recorded")}</Notice>}
      <About application={application} />
      {isUnderReview(application.standing) && (
        <WhatComesNext application={application} findings={findings} registrar={registrar} />
      )}
      <Section title={t("steps.title")}>
        <StepsTaken steps={application.steps} />
      </Section>
      <Section title={t("review.findings")}>
        <Review application={application} findings={findings} registrar={registrar} />
      </Section>
    </Page>
  );
}
