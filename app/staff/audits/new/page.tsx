import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { FactForm } from "@/components/staff/fact-form";
import { Section } from "@/components/staff/section";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { today } from "@/lib/dates";
import { auditLimit } from "@/lib/education/audit-limit";
import { nameInWords } from "@/lib/i18n/translate";
import { stateEntry, timeZoneOf } from "@/lib/states/catalogue";
import { draw } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("audits.newPage");
  return { title: t("title") };
}

export default async function NewAuditPage() {
  const { state } = await requireRole("registrar");
  const [t, audits, locale, common, errors] = await Promise.all([
    getTranslations("audits.newPage"),
    getTranslations("audits"),
    getLocale(),
    getTranslations("common"),
    getTranslations("errors"),
  ]);
  const kinds = stateEntry(state)?.kinds ?? [];
  const on = today(timeZoneOf(state));
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      above={
        <Link href="/staff/audits" className="text-primary underline">
          {audits("title")}
        </Link>
      }
    >
      <Section title={t("limits")}>
        <ul className="max-w-prose list-disc pl-6">
          {kinds.map(({ code: kind }) => {
            const limit = auditLimit(state, kind, on);
            return (
              <li key={kind}>
                {limit
                  ? t("limit", {
                      kind,
                      percent: limit.percent,
                      source: limit.cite.source,
                      section: limit.cite.section,
                    })
                  : t("noLimit", { kind })}
              </li>
            );
          })}
        </ul>
      </Section>
      <FactForm
        action={draw}
        questions={[
          {
            name: "kind",
            kind: "choice",
            label: t("kind"),
            options: kinds.map(({ code, title }) => ({
              value: code,
              text: `${code}: ${nameInWords(title, locale)}`,
            })),
          },
          { name: "from", kind: "date", label: t("from") },
          { name: "to", kind: "date", label: t("to"), hint: t("toHint") },
          { name: "percent", kind: "number", label: t("percent") },
          { name: "due", kind: "date", label: t("due") },
          {
            name: "reason",
            kind: "area",
            label: t("reason"),
            hint: t("reasonHint"),
            optional: true,
          },
        ]}
        words={{ problem: errors("summary"), optional: common("optional"), submit: t("submit") }}
      />
    </Page>
  );
}
