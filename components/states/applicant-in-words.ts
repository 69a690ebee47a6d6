import type { Locale } from "@/lib/i18n/locale";
import { writeDay } from "@/lib/i18n/write-day";
import type { ApplicantFacts } from "@/lib/rules/facts";
import { factName } from "@/lib/rules/messages/words";
import { speakOfExamples } from "./example-words";
import { isWord, word } from "./words";

const amounts = ["age", "recoveryYears", "experienceHours", "supervisionHours"] as const;

/** What an example says about an applicant, a line for each fact; what is not known is not named. */
export function applicantInWords(facts: ApplicantFacts, locale: Locale): readonly string[] {
  const t = speakOfExamples(locale);
  const lines: string[] = [];
  const add = (fact: string, value: string) => {
    lines.push(t("fact", { fact: factName(fact, locale), value }));
  };
  const yes = (value: boolean) => t(value ? "yes" : "no");
  for (const fact of amounts) {
    const amount = facts[fact];
    if (amount !== null) add(fact, amount.toLocaleString(locale));
  }
  if (facts.education !== null) add("education", yes(facts.education === "high-school"));
  if (facts.degree !== null) {
    const { level, field } = facts.degree;
    lines.push(t(`degree.${level}`, { field: field ?? t("fieldNotKnown") }));
  }
  if (facts.livedExperience !== null) {
    const kinds = facts.livedExperience.map((kind) => (isWord(kind) ? word(kind, locale) : kind));
    add("livedExperience", kinds.length === 0 ? t("no") : kinds.join(", "));
  }
  if (facts.training !== null) {
    const { hours, examPassed, recognized } = facts.training;
    if (hours !== null) add("training", hours.toLocaleString(locale));
    if (examPassed !== null) add("examPassed", yes(examPassed));
    if (recognized !== null) add("recognized", yes(recognized));
  }
  if (facts.consentToShare !== null) add("consentToShare", yes(facts.consentToShare));
  for (const { hours, endedOn } of facts.inpatientStays ?? []) {
    lines.push(t("stay", { hours, day: writeDay(endedOn, locale) }));
  }
  if (facts.inpatientStays?.length === 0) lines.push(t("noStay"));
  if (facts.incarcerationEndedOn !== null) {
    lines.push(t("incarceration", { day: writeDay(facts.incarcerationEndedOn, locale) }));
  }
  return lines;
}
