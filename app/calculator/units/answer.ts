import type { Answered } from "@/components/calculator/answer";
import type { Locale } from "@/lib/i18n/locale";
import { reasonsFrom } from "@/lib/i18n/reasons";
import { writeDay } from "@/lib/i18n/write-day";
import { unitSpan } from "@/lib/rules/messages/words";
import type { Asked } from "@/lib/rules/question";
import { stateName } from "@/lib/states/catalogue";
import { units } from "@/lib/states/services";
import { rulesOf } from "@/lib/states/version";
import { officeFact } from "@/app/calculator/facts-beside";
import { wordsIn } from "@/app/calculator/questionnaire";

/** Whether the units asked for stay within the limit, and when the count starts again. */
export function answerUnits({ state, ...about }: Asked<"units">, locale: Locale): Answered {
  const t = wordsIn(locale);
  const { outcome, limit, per, resets, findings } = units(state, about);
  return {
    tone: tones[outcome],
    sentence: t(`units.${outcome}`),
    facts: [
      { name: t("for"), value: stateName(state) },
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
      officeFact(state, locale),
    ],
    hours: null,
    reasons: reasonsFrom(findings, locale),
    about: t("about", {
      day: writeDay(about.on, locale),
      rules: rulesOf(state),
    }),
  };
}

const tones = { within: "valid", "needs-approval": "attention", refer: "unknown" } as const;
