import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FactForm } from "@/components/staff/fact-form";
import { Section } from "@/components/staff/section";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { invite } from "./actions";
import { OwnStaff } from "./own-staff";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk.operator.people");
  return { title: t("title") };
}

export default async function OwnPeoplePage({
  searchParams,
}: {
  readonly searchParams: Promise<{ done?: string }>;
}) {
  const operator = await requireRole("operator");
  const [{ done }, t, common, errors] = await Promise.all([
    searchParams,
    getTranslations("desk.operator.people"),
    getTranslations("common"),
    getTranslations("errors"),
  ]);
  return (
    <main>
      <Page title={t("title")} lead={t("lead")}>
        {done === "invited" && <Notice kind="success">{t("invited")}</Notice>}
        {done === "ended" && <Notice kind="success">{t("ended")}</Notice>}
        <OwnStaff operator={operator} />
        <Section title={t("invite")}>
          <p className="max-w-prose">{t("inviteLead")}</p>
          <FactForm
            action={invite}
            words={{
              problem: errors("summary"),
              optional: common("optional"),
              submit: t("inviteSubmit"),
            }}
            questions={[
              { name: "email", label: t("email"), kind: "email" },
              { name: "name", label: t("name"), kind: "text", optional: true },
            ]}
          />
        </Section>
      </Page>
    </main>
  );
}
