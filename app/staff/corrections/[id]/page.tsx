import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { AnswerSection } from "@/app/staff/requests/answer-section";
import { Section } from "@/components/staff/section";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { fullName } from "@/lib/registry/person-name";
import { findCorrection } from "@/lib/requests/list-corrections";
import { decide } from "./actions";
import { CorrectionFacts } from "./correction-facts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("requests.decide");
  return { title: t("title") };
}

export default async function CorrectionPage({
  params,
}: {
  readonly params: Promise<{ id: string }>;
}) {
  const { state } = await requireRole("registrar");
  const { id } = await params;
  const correction = await findCorrection(id, state);
  if (!correction) notFound();
  const [t, locale] = await Promise.all([getTranslations("requests.decide"), getLocale()]);
  const { about, number, personId } = correction;
  return (
    <Page
      title={fullName(correction.name)}
      lead={t("title")}
      above={
        <Link href="/staff/requests" className="text-primary underline">
          {t("back")}
        </Link>
      }
    >
      {correction.decision !== null && <Notice>{t("decided")}</Notice>}
      <Section title={t("asked")}>
        <CorrectionFacts correction={correction} locale={locale} />
      </Section>
      {correction.decision === null && (
        <>
          <p className="mt-6 mb-3 max-w-prose">{t("correctFirst")}</p>
          <p className="flex flex-wrap gap-3">
            {about === "name" && (
              <ButtonLink href={`/staff/people/${personId}/names/new`} look="secondary">
                {t("toName")}
              </ButtonLink>
            )}
            <ButtonLink href={`/staff/credentials/${number}`} look="secondary">
              {t("toCredential")}
            </ButtonLink>
          </p>
          <AnswerSection
            title={t("decision")}
            lead={t("reasonHint")}
            submit={t("submit")}
            action={decide.bind(null, id)}
            questions={[
              {
                name: "decision",
                kind: "choice",
                label: t("decision"),
                options: (["corrected", "declined"] as const).map((value) => ({
                  value,
                  text: t(value),
                })),
              },
              { name: "reason", kind: "area", label: t("reason") },
            ]}
          />
        </>
      )}
    </Page>
  );
}
