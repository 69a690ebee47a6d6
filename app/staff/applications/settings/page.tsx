import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { FactForm } from "@/components/staff/fact-form";
import { Section } from "@/components/staff/section";
import { DataTable } from "@/components/ui/data-table";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { nameInWords } from "@/lib/i18n/translate";
import { listOfficeSettings, officeSettingNames } from "@/lib/programs/office-settings";
import { kindTitle } from "@/lib/states/catalogue";
import { programKinds } from "@/lib/states/program";
import { set } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("applications.settings");
  return { title: t("title") };
}

export default async function OfficeSettingsPage({
  searchParams,
}: {
  readonly searchParams: Promise<{ recorded?: string }>;
}) {
  const { state } = await requireRole("registrar");
  const [{ recorded }, t, form, back, locale, settings] = await Promise.all([
    searchParams,
    getTranslations("applications.settings"),
    getTranslations("applications.form"),
    getTranslations("applications.office"),
    getLocale(),
    listOfficeSettings(state),
  ]);
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      above={
        <Link href="/staff/applications" className="text-primary underline">
          {back("title")}
        </Link>
      }
    >
      {recorded !== undefined && <Notice kind="success">{t("recorded")}</Notice>}
      <FactForm
        action={set}
        questions={[
          {
            name: "kind",
            kind: "choice",
            label: t("kind"),
            options: programKinds(state).map((value) => ({
              value,
              text: `${nameInWords(kindTitle(state, value) ?? "", locale)} (${value})`,
            })),
          },
          {
            name: "name",
            kind: "choice",
            label: t("name"),
            options: officeSettingNames.map((value) => ({ value, text: t(`names.${value}`) })),
          },
          {
            name: "value",
            kind: "number",
            label: t("value"),
            hint: t("valueHint"),
            optional: true,
          },
          { name: "from", kind: "date", label: t("from") },
          { name: "source", kind: "text", label: t("source"), hint: t("sourceHint") },
        ]}
        words={{ problem: form("problem"), optional: form("optional"), submit: t("submit") }}
      />
      <Section title={t("history")}>
        {settings.length === 0 ? (
          <p>{t("none")}</p>
        ) : (
          <DataTable
            caption={t("history")}
            columns={[t("kind"), t("name"), t("value"), t("from"), t("source")]}
            rows={settings.map(({ kind, name, value, from, source }, index) => ({
              key: String(index),
              cells: [kind, t(`names.${name}`), value ?? t("notKnown"), from, source],
            }))}
          />
        )}
      </Section>
    </Page>
  );
}
