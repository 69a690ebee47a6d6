import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, getLocale } from "next-intl/server";
import { BackToApplications } from "@/app/program/applications/back-to-applications";
import { FactForm } from "@/components/staff/fact-form";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { nameInWords } from "@/lib/i18n/translate";
import { findApplication } from "@/lib/programs/applications/find-application";
import { officeOf } from "@/lib/states/catalogue";
import { appeal } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("applications.appeal");
  return { title: t("title") };
}

export default async function AppealPage({ params }: { readonly params: Promise<{ id: string }> }) {
  const operator = await requireRole("operator");
  const { id } = await params;
  const application = await findApplication(id, operator);
  if (!application) notFound();
  const [t, form, locale] = await Promise.all([
    getTranslations("applications.appeal"),
    getTranslations("applications.form"),
    getLocale(),
  ]);
  return (
    <main>
      <Page
        title={t("title")}
        lead={t("lead", { office: nameInWords(officeOf(application.state), locale) })}
        above={<BackToApplications to={application} />}
      >
        <FactForm
          action={appeal.bind(null, id)}
          questions={[{ name: "words", kind: "area", label: t("words"), hint: t("wordsHint") }]}
          words={{ problem: form("problem"), optional: form("optional"), submit: t("submit") }}
        />
      </Page>
    </main>
  );
}
