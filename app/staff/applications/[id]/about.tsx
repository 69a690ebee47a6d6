import { getLocale, getTranslations } from "next-intl/server";
import { Day } from "@/components/day";
import { CitationNote } from "@/components/states/citation";
import { buttonClasses } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SummaryList } from "@/components/ui/summary-list";
import { today } from "@/lib/dates";
import { nameInWords } from "@/lib/i18n/translate";
import { clockOf } from "@/lib/programs/applications/clock-of";
import { decisionOf } from "@/lib/programs/applications/decision-letter";
import type { SeenApplication } from "@/lib/programs/applications/find-application";
import { kindTitle, timeZoneOf } from "@/lib/states/catalogue";
import { knownProgramPolicy } from "@/lib/states/program";

/** What an application is about, how long the office has had it, and what is said of own staff. */
export async function About({ application }: { readonly application: SeenApplication }) {
  const { id, operator, state, kind, answers, steps } = application;
  const [t, locale, { clock, target }] = await Promise.all([
    getTranslations("applications.review"),
    getLocale(),
    clockOf(application),
  ]);
  const policy = knownProgramPolicy(state, kind);
  const on = today(timeZoneOf(state));
  const reviewer = policy.reviewer.on(on);
  const ownStaff = policy.ownStaff.on(on);
  const sentOn = steps[0]?.on;
  const { due } = clock;
  return (
    <>
      <SummaryList
        facts={[
          { name: t("operator"), value: operator },
          {
            name: t("kind"),
            value: `${nameInWords(kindTitle(state, kind) ?? kind, locale)} (${kind})`,
          },
          { name: t("called"), value: nameInWords(policy.called, locale) },
          {
            name: t("reviewer"),
            value: reviewer.value === "unknown" ? t("unknown") : reviewer.value,
            note: `${nameInWords(reviewer.cite.source, locale)}, ${reviewer.cite.section}`,
          },
          { name: t("sentOn"), value: sentOn && <Day day={sentOn} /> },
          {
            name: t("clock"),
            value: `${t("used", { days: clock.used })}. ${clock.isRunning ? "" : t("stands")}`,
            note:
              target === null
                ? t("noTarget")
                : due !== null &&
                  t.rich("due", {
                    days: target.days,
                    by: t(target.by === "state" ? "byState" : "byOffice"),
                    day: () => <Day day={due} />,
                  }),
          },
        ]}
      />
      {answers["own-staff"] === "on" && (
        <Notice>
          <p>{t(ownStaff.value === "unknown" ? "ownStaffUnknown" : "ownStaff")}</p>
          <CitationNote cite={ownStaff.cite} />
        </Notice>
      )}
      {decisionOf(application) && (
        <p className="mt-6">
          <a
            href={`/program/applications/${id}/letter`}
            className={buttonClasses({ look: "secondary", size: "staff" })}
          >
            {t("letter")}
          </a>
        </p>
      )}
    </>
  );
}
