import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Section } from "@/components/staff/section";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { dueOf, listEmployees } from "@/lib/employers/list-employees";
import { roundProgress } from "@/lib/employers/round-progress";
import { CurrentPeople } from "./current-people";
import { FormerPeople } from "./former-people";
import { LookUps } from "./look-ups";

const problems = ["could-not-check", "too-many"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("employees");
  return { title: t("title") };
}

export default async function EmployeesPage({
  searchParams,
}: {
  readonly searchParams: Promise<{ recorded?: string; problem?: string }>;
}) {
  const { organizationId } = await requireRole("employer");
  const [t, { recorded, problem }, { current, former }, progress] = await Promise.all([
    getTranslations("employees"),
    searchParams,
    listEmployees(organizationId),
    roundProgress(organizationId),
  ]);
  const wrong = problems.find((one) => one === problem);
  const short = current.filter((line) => dueOf(line) !== null).length;
  return (
    <Page title={t("title")} lead={t("lead")}>
      {recorded !== undefined && <Notice kind="success">{t("recorded")}</Notice>}
      {wrong && <Notice kind="problem">{t(`lookUps.problem.${wrong}`)}</Notice>}
      <p className="flex flex-wrap gap-3">
        <ButtonLink href="/employer/people/new" keys="n">
          {t("add")}
        </ButtonLink>
        <ButtonLink href="/employer/people/list" look="secondary">
          {t("addMany")}
        </ButtonLink>
      </p>
      <Section title={t("current")}>
        {current.length === 0 ? (
          <p className="max-w-prose">{t("none")}</p>
        ) : (
          <>
            <LookUps progress={progress} />
            <p className="mb-3 flex flex-wrap items-baseline gap-x-6">
              <span>{t("shortCount", { count: short })}</span>
              <a href="/employer/people/csv" className="text-primary underline" download>
                {t("csv")}
              </a>
            </p>
            <CurrentPeople people={current} />
          </>
        )}
      </Section>
      {former.length > 0 && (
        <Section title={t("former")}>
          <p className="mb-3 max-w-prose">{t("formerLead")}</p>
          <FormerPeople people={former} />
        </Section>
      )}
    </Page>
  );
}
