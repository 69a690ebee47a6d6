import type { Answered } from "@/components/calculator/answer";
import type { Locale } from "@/lib/i18n/locale";
import { reasonsFrom } from "@/lib/i18n/reasons";
import { writeDay } from "@/lib/i18n/write-day";
import { serviceName } from "@/lib/rules/messages/words";
import type { Asked } from "@/lib/rules/question";
import type { Service, TeamAnswer } from "@/lib/rules/service";
import { stateName } from "@/lib/states/catalogue";
import { team } from "@/lib/states/services";
import { rulesOf } from "@/lib/states/version";
import { officeFact } from "@/app/calculator/facts-beside";
import { wordsIn } from "@/app/calculator/questionnaire";

/** Whether the team has its peer, and until when. */
export function answerTeam(
  { state, members, on }: Asked<"team">,
  name: Service,
  locale: Locale,
): Answered {
  const t = wordsIn(locale);
  const found = team(state, { members, on, service: name });
  const until = found.until === null ? null : writeDay(found.until, locale);
  return {
    tone: tones[found.compliant],
    sentence: sentence(found.compliant, until, locale),
    facts: [
      { name: t("service.service"), value: `${serviceName(name, locale)}, ${stateName(state)}` },
      ...(until === null ? [] : [{ name: t("team.until"), value: until }]),
      officeFact(state, locale),
    ],
    hours: null,
    reasons: reasonsFrom(found.findings, locale),
    about: t("about", {
      day: writeDay(on, locale),
      rules: rulesOf(state),
    }),
  };
}

const tones = { yes: "valid", no: "invalid", refer: "unknown" } as const;

function sentence(
  compliant: TeamAnswer["compliant"],
  until: string | null,
  locale: Locale,
): string {
  const t = wordsIn(locale);
  if (compliant === "refer") return t("team.refer");
  if (until === null) return t(`team.${compliant}`);
  return compliant === "yes"
    ? t("team.yesUntil", { day: until })
    : t("team.noSince", { day: until });
}
