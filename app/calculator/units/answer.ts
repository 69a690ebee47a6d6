import type { Answered } from "@/components/calculator/answer";
import type { Locale } from "@/lib/i18n/locale";
import { writeDay } from "@/lib/i18n/write-day";
import { unitSpan } from "@/lib/rules/messages/words";
import type { Asked } from "@/lib/rules/question";
import { officeOf, stateName } from "@/lib/states/catalogue";
import { units } from "@/lib/states/services";
import { rulesOf } from "@/lib/states/version";
import { wordsIn } from "@/app/calculator/questionnaire";
import { reasonsFrom } from "@/app/calculator/reasons";

/** Whether the units asked for stay within the limit, and when the count starts again. */
export function answerUnits({ state, ...about }: Asked<"units">, locale: Locale): Answered {
  const t = wordsIn(locale);
  const { outcome, limit, per, resets, findings } = units(state, about);
  return {
    tone: tones[outcome],
    sentence: t(`units.${outcome}`, { body: officeOf(state) }),
    facts: [
      ...(limit === null || per === null
        ? []
        : [
            {
              name: t("units.limit"),
              value: t("units.limitValue", { limit, per: unitSpan(per, locale) }),
            },
          ]),
      {
        name: t("units.resets"),
        value: resets === null ? t("units.notNamed") : writeDay(resets, locale),
      },
    ],
    hours: null,
    reasons: reasonsFrom(findings, locale),
    about: t("about", {
      what: stateName(state),
      day: writeDay(about.on, locale),
      rules: rulesOf(state),
    }),
  };
}

const tones = { within: "valid", "needs-approval": "attention", refer: "unknown" } as const;
