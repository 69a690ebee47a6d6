import type { Answered } from "@/components/calculator/answer";
import type { Locale } from "@/lib/i18n/locale";
import { reasonsFrom } from "@/lib/i18n/reasons";
import { writeDay } from "@/lib/i18n/write-day";
import { serviceName } from "@/lib/rules/messages/words";
import type { Asked } from "@/lib/rules/question";
import type { Service } from "@/lib/rules/service";
import { stateName } from "@/lib/states/catalogue";
import { service } from "@/lib/states/services";
import { rulesOf } from "@/lib/states/version";
import { officeFact } from "@/app/calculator/facts-beside";
import { wordsIn } from "@/app/calculator/questionnaire";

/** What is permitted and what is advised, apart. */
export function answerService(
  { state, ...about }: Asked<"service">,
  name: Service,
  locale: Locale,
): Answered {
  const t = wordsIn(locale);
  const { permitted, advised, category, findings } = service(state, { ...about, service: name });
  const isAdvisedAgainst = permitted === "yes" && advised === "no";
  return {
    tone: isAdvisedAgainst ? "attention" : tones[permitted],
    sentence: isAdvisedAgainst ? t("service.yesAgainst") : t(`service.${permitted}`),
    facts: [
      { name: t("service.service"), value: `${serviceName(name, locale)}, ${stateName(state)}` },
      ...(permitted === "refer"
        ? []
        : [{ name: t("service.permitted"), value: t(`option.${permitted}`) }]),
      { name: t("service.advised"), value: t(`option.${advised}`) },
      {
        name: t("service.category"),
        value: category === null ? t("service.noCategory") : t(`option.${category}`),
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

const tones = { yes: "valid", no: "invalid", refer: "unknown" } as const;
