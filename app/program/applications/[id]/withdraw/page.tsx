import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackToApplications } from "@/app/program/applications/back-to-applications";
import { FactForm } from "@/components/staff/fact-form";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { findApplication } from "@/lib/programs/applications/find-application";

import { withdraw } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("applications.withdraw");
  return { title: t("title") };
}

export default async function WithdrawPage({
  params,
}: {
  readonly params: Promise<{ id: string }>;
}) {
  const operator = await requireRole("operator");
  const { id } = await params;
  const application = await findApplication(id, operator);
  if (!application) notFound();
  const [t, form] = await Promise.all([
    getTranslations("applications.withdraw"),
    getTranslations("applications.form"),
  ]);
  return (
    <main>
      <Page title={t("title")} lead={t("lead")} above={<BackToApplications to={application} />}>
        <FactForm
          action={withdraw.bind(null, id)}
          questions={[{ name: "words", kind: "area", label: t("words"), optional: true }]}
          words={{ problem: form("problem"), optional: form("optional"), submit: t("submit") }}
        />
      </Page>
    </main>
  );
}
