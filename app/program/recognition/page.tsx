import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { listOwnRecognition } from "@/lib/programs/own-recognition";
import { ProgramRecognition } from "./program-recognition";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk.operator.recognition");
  return { title: t("title") };
}

export default async function RecognitionPage({
  searchParams,
}: {
  readonly searchParams: Promise<{ appealed?: string }>;
}) {
  const { organizationId } = await requireRole("operator");
  const [{ appealed }, t, programs] = await Promise.all([
    searchParams,
    getTranslations("desk.operator.recognition"),
    listOwnRecognition(organizationId),
  ]);
  return (
    <main>
      <Page title={t("title")} lead={t("lead")}>
        {appealed !== undefined && <Notice kind="success">{t("appealed")}</Notice>}
        <ButtonLink href="/program/applications/new">{t("apply")}</ButtonLink>
        {programs.length === 0 && <p className="mt-6 max-w-prose">{t("none")}</p>}
        {programs.map((program) => (
          <ProgramRecognition key={program.programId} program={program} />
        ))}
      </Page>
    </main>
  );
}
