import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { OwnLookUps } from "@/components/own-look-ups";
import { Section } from "@/components/staff/section";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { dueOf, listEmployees } from "@/lib/employers/list-employees";
import { writeDay } from "@/lib/i18n/write-day";
import { listedOwnLookUps, listOwnLookUps } from "@/lib/registry/list-own-look-ups";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk");
  return { title: t("employer.title") };
}

export default async function EmployerPage() {
  const { userId, organizationId } = await requireRole("employer");
  const [t, people, locale] = await Promise.all([
    getTranslations("desk"),
    getTranslations("employees"),
    getLocale(),
  ]);
  const [lookUps, { current }] = await Promise.all([
    listOwnLookUps(userId, locale),
    listEmployees(organizationId),
  ]);
  const dueDays = current.map(dueOf).filter((due) => due !== null);
  const [next] = dueDays;
  return (
    <Page title={t("employer.title")} lead={t("employer.lead")}>
      <Section
        title={t("employer.people")}
        action={{ href: "/employer/people", text: t("employer.seePeople") }}
      >
        <p>{t("employer.counted", { count: current.length })}</p>
        {current.length > 0 && <p>{people("shortCount", { count: dueDays.length })}</p>}
        {next && <p>{t("employer.nextDue", { day: writeDay(next, locale) })}</p>}
      </Section>
      <section className="mt-10">
        <OwnLookUps lookUps={lookUps} most={listedOwnLookUps} />
      </section>
    </Page>
  );
}
