import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { WaitingRosters } from "@/app/program/courses/waiting-rosters";
import { Section } from "@/components/staff/section";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { DueApplications } from "./due-applications";
import { DueBatches } from "./due-batches";
import { OwnPrograms } from "./own-programs";
import { WaitingRequests } from "./waiting-requests";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk.operator");
  return { title: t("title") };
}

export default async function ProgramPage({
  searchParams,
}: {
  readonly searchParams: Promise<{ answered?: string }>;
}) {
  const operator = await requireRole("operator");
  const [{ answered }, t, requests, courses] = await Promise.all([
    searchParams,
    getTranslations("desk.operator"),
    getTranslations("requests.operator"),
    getTranslations("employees.courses"),
  ]);
  return (
    <main>
      <Page title={t("title")} lead={t("lead")}>
        {answered !== undefined && <Notice kind="success">{requests("answered")}</Notice>}
        <WaitingRequests operator={operator} />
        <DueApplications operator={operator} />
        <DueBatches operator={operator} />
        <Section title={courses("waiting")}>
          <WaitingRosters provider={operator} />
        </Section>
        <OwnPrograms operator={operator} />
      </Page>
    </main>
  );
}
