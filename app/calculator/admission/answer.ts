import type { Answered } from "@/components/calculator/answer";
import type { Locale } from "@/lib/i18n/locale";
import { reasonsFrom } from "@/lib/i18n/reasons";
import { writeDay } from "@/lib/i18n/write-day";
import type { Short } from "@/lib/rules/admission";
import { factName } from "@/lib/rules/messages/words";
import type { Asked } from "@/lib/rules/question";
import { admission } from "@/lib/states/admission";
import { rulesOf } from "@/lib/states/version";
import { askFact, kindFact } from "@/app/calculator/facts-beside";
import { wordsIn } from "@/app/calculator/questionnaire";

/** Whether the applicant may be given the credential, and what is missing. */
export function answerAdmission(
  { state, credential, ...about }: Asked<"admission">,
  locale: Locale,
): Answered {
  const t = wordsIn(locale);
  const { outcome, short, from, findings } = admission({ state, credential }, about);
  return {
    tone: tones[outcome],
    sentence: t(`admission.${outcome}`),
    facts: [
      kindFact({ state, credential }, locale),
      { name: t("admission.short"), value: writeShort(short, locale) },
      ...(from === null ? [] : [{ name: t("admission.from"), value: writeDay(from, locale) }]),
      askFact({ state, credential }, locale),
    ],
    hours: null,
    reasons: reasonsFrom(findings, locale),
    about: t("about", {
      day: writeDay(about.on, locale),
      rules: rulesOf(state),
    }),
  };
}

const tones = { eligible: "valid", "not-eligible": "invalid", refer: "unknown" } as const;

/** What is missing: "Hours of experience: 10". */
function writeShort({ training, ...amounts }: Short, locale: Locale): string {
  const number = new Intl.NumberFormat(locale);
  const missing = Object.entries({
    ...amounts,
    ...(training !== undefined && { training: training.hours }),
  });
  if (missing.length === 0) return wordsIn(locale)("admission.nothingShort");
  return missing
    .map(([fact, amount]) => `${factName(fact, locale)}: ${number.format(amount)}`)
    .join("; ");
}
