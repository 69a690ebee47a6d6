import { toneOf } from "@/components/answer-panel";
import type { Answered } from "@/components/calculator/answer";
import { verdictSentence } from "@/lib/i18n/verdict-sentence";
import { reasonsFrom } from "@/lib/i18n/reasons";
import { writeDay } from "@/lib/i18n/write-day";
import type { Locale } from "@/lib/i18n/locale";
import type { Standing } from "@/lib/rules/decision";
import type { Asked } from "@/lib/rules/question";
import { standing } from "@/lib/states/standing";
import { rulesOf } from "@/lib/states/version";
import { askFact, kindFact } from "@/app/calculator/facts-beside";
import { wordsIn } from "@/app/calculator/questionnaire";
import { hoursTable, writeHours, writeUnused } from "./hours";

/** How the credential stands: what is owed first while it is in force, and else that it is not. */
export function answerStanding(asked: Asked<"standing">, locale: Locale): Answered {
  const { state, credential, on } = asked;
  const t = wordsIn(locale);
  const found = standing({ state, credential }, asked.facts, on);
  const { validity, education, practice, next } = found;
  const owed = owedSentence(education, locale);
  const verdict = verdictSentence(validity, locale);
  const isInForce = validity.outcome === "valid";
  return {
    tone: isInForce ? owedTones[education.outcome] : toneOf(validity.outcome),
    sentence: isInForce ? owed : verdict,
    facts: [
      kindFact({ state, credential }, locale),
      {
        name: t("standing.validity"),
        value: verdict,
        ...(validity.computed && { note: t("standing.computed") }),
      },
      { name: t("standing.education"), value: owed, ...periodNote(education, locale) },
      {
        name: t("standing.practice"),
        value: t(`standing.${practice.outcome === "refer" ? "practiceRefer" : practice.outcome}`),
      },
      ...(next === null
        ? []
        : [
            {
              name: t("standing.next"),
              value: t(`standing.what.${next.what}`, { day: writeDay(next.on, locale) }),
            },
          ]),
      ...hoursBeside(education, locale),
      askFact({ state, credential }, locale),
    ],
    hours: hoursTable(education, locale),
    reasons: reasonsFrom(
      [...validity.findings, ...education.findings, ...practice.findings],
      locale,
    ),
    about: t("about", {
      day: writeDay(on, locale),
      rules: rulesOf(state),
    }),
  };
}

type Education = Standing["education"];

const owedTones = {
  overdue: "attention",
  refer: "unknown",
  owed: "attention",
  met: "valid",
  "none-owed": "valid",
} as const satisfies Record<Education["outcome"], Answered["tone"]>;

function owedSentence({ outcome, short, due }: Education, locale: Locale): string {
  const t = wordsIn(locale);
  if (outcome === "met" || outcome === "none-owed") return t(`standing.${outcome}`);
  if (outcome === "refer" || due === null) return t("standing.refer");
  return t(`standing.${outcome}`, { short: writeHours(short, locale), day: writeDay(due, locale) });
}

function periodNote({ period }: Education, locale: Locale): { note?: string } {
  if (period === null) return {};
  const { from, to } = period;
  const days = { from: writeDay(from, locale), to: writeDay(to, locale) };
  const t = wordsIn(locale);
  return { note: `${t("standing.periodLabel")}: ${t("standing.period", days)}` };
}

function hoursBeside(education: Education, locale: Locale): Answered["facts"] {
  const t = wordsIn(locale);
  const amounts = [
    [t("standing.carriedIn"), education.carriedIn],
    [t("standing.carriesOver"), education.carriesOver],
  ] as const;
  const carried = amounts
    .filter(([, hours]) => hours > 0)
    .map(([name, hours]) => ({ name, value: t("standing.hours", { hours }) }));
  if (education.unused.length === 0) return carried;
  return [...carried, { name: t("standing.unused"), value: writeUnused(education.unused, locale) }];
}
