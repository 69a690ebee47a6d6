import type { Answered } from "@/components/calculator/answer";
import type { Locale } from "@/lib/i18n/locale";
import { writeDay } from "@/lib/i18n/write-day";
import type { Short } from "@/lib/rules/admission";
import { factName } from "@/lib/rules/messages/words";
import type { Asked } from "@/lib/rules/question";
import { admission } from "@/lib/states/admission";
import { kindEntry } from "@/lib/states/catalogue";
import { rulesOf } from "@/lib/states/version";
import { beginLine } from "@/app/calculator/begin-line";
import { wordsIn } from "@/app/calculator/questionnaire";
import { reasonsFrom } from "@/app/calculator/reasons";

/** Whether the applicant may be given the credential, and what is missing. */
export function answerAdmission(
  { state, credential, ...about }: Asked<"admission">,
  locale: Locale,
): Answered {
  const t = wordsIn(locale);
  const { outcome, short, from, findings } = admission({ state, credential }, about);
  const kind = kindEntry(state, credential);
  return {
    tone: tones[outcome],
    sentence: t(`admission.${outcome}`, { body: kind?.body ?? state }),
    facts: [
      { name: t("admission.short"), value: writeShort(short, locale) },
      ...(from === null ? [] : [{ name: t("admission.from"), value: writeDay(from, locale) }]),
      { name: t("standing.ask"), value: beginLine(kind?.body ?? state) },
    ],
    hours: null,
    reasons: reasonsFrom(findings, locale),
    about: t("about", {
      what: `${kind?.title ?? credential} (${credential}), ${state}`,
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
