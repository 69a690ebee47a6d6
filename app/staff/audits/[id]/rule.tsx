import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/staff/section";
import { Day } from "@/components/day";
import { SummaryList } from "@/components/ui/summary-list";
import { repeatsItself } from "@/lib/education/audit-check";
import type { Audit } from "@/lib/education/audit-find";
import { writeMoment } from "@/lib/i18n/write-day";
import { timeZoneOf } from "@/lib/states/catalogue";

/** How an audit was drawn, and that drawing again comes to the same. */
export async function Rule({ audit }: { readonly audit: Audit }) {
  const [t, locale, repeats] = await Promise.all([
    getTranslations("audits"),
    getLocale(),
    repeatsItself(audit),
  ]);
  const { id, state, percent, population, items, seed, due, drawnAt, reason } = audit;
  return (
    <Section title={t("rule")}>
      <p className="mb-3 max-w-prose">{t("ruleLead", { percent })}</p>
      <SummaryList
        facts={[
          { name: t("drawnAt"), value: writeMoment(drawnAt, locale, timeZoneOf(state)) },
          { name: t("population"), value: t("populationCount", { count: population }) },
          { name: t("share"), value: `${String(percent)} %` },
          { name: t("taken"), value: t("populationCount", { count: items.length }) },
          { name: t("due"), value: <Day day={due} /> },
          { name: t("newPage.reason"), value: reason ?? t("noReason"), note: t("reasonNote") },
          {
            name: t("seed"),
            value: <span className="break-all font-mono text-[0.9rem]">{seed}</span>,
            note: t(repeats ? "repeats" : "doesNotRepeat"),
          },
        ]}
      />
      <p className="mt-3">
        <a href={`/staff/audits/${id}/csv`} download className="text-primary underline">
          {t("numbers")}
        </a>
      </p>
    </Section>
  );
}
