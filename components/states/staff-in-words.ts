import type { Locale } from "@/lib/i18n/locale";
import { writeDay } from "@/lib/i18n/write-day";
import type {
  Member,
  ServiceCase,
  StandingCredential,
  TeamCase,
  Worker,
} from "@/lib/rules/service";
import type { UnitsCase } from "@/lib/rules/units";
import { speakOfExamples } from "./example-words";

/** Who delivers a service, under whom and with whom, in an example. */
export function serviceCaseInWords(
  about: Omit<ServiceCase, "service">,
  locale: Locale,
): readonly string[] {
  const t = speakOfExamples(locale);
  const lines = [t("worker", { who: workerInWords(about.worker, locale) })];
  if (about.supervisor !== null) {
    lines.push(t("supervisor", { who: workerInWords(about.supervisor, locale) }));
  }
  for (const other of about.others ?? []) {
    lines.push(t("other", { who: workerInWords(other, locale) }));
  }
  if (about.others?.length === 0) lines.push(t("nobodyElse"));
  if (about.withQmhpAccess !== null) lines.push(t(about.withQmhpAccess ? "qmhp" : "noQmhp"));
  if (about.crisisTrained !== null) lines.push(t(about.crisisTrained ? "crisis" : "noCrisis"));
  return lines;
}

function workerInWords({ categories, credentials, age }: Worker, locale: Locale): string {
  const t = speakOfExamples(locale);
  const parts = [
    ...categories,
    ...credentials.map((one) => credentialInWords(one, locale)),
    ...(age === null ? [] : [t("aged", { age })]),
  ];
  return parts.length === 0 ? t("nothingKnown") : parts.join(", ");
}

function credentialInWords({ state, credential, validity }: StandingCredential, locale: Locale) {
  const t = speakOfExamples(locale);
  return `${credential} (${state}): ${t(`validity.${validity ?? "unknown"}`)}`;
}

/** The members of a team in an example. */
export function teamInWords({ members }: Pick<TeamCase, "members">, locale: Locale) {
  const t = speakOfExamples(locale);
  if (members.length === 0) return [t("nobodyOnTeam")];
  return members.map((member) => memberInWords(member, locale));
}

function memberInWords({ hiredOn, onPath, credentials }: Member, locale: Locale): string {
  const t = speakOfExamples(locale);
  const parts = [
    hiredOn === null ? t("hireNotKnown") : t("hired", { day: writeDay(hiredOn, locale) }),
    ...(onPath === null ? [] : [t(onPath ? "onPath" : "notOnPath")]),
    ...credentials.map((one) => credentialInWords(one, locale)),
  ];
  return t("member", { who: parts.join(", ") });
}

/** Units used and asked for, in an example. */
export function unitsInWords({ used, requested, approved }: UnitsCase, locale: Locale) {
  const t = speakOfExamples(locale);
  const lines: string[] = [];
  const year = used?.calendarYear ?? null;
  const week = used?.week ?? null;
  if (year !== null) lines.push(t("usedInYear", { amount: year }));
  if (week !== null) lines.push(t("usedInWeek", { amount: week }));
  if (requested !== null) lines.push(t("requested", { amount: requested }));
  if (approved !== null) lines.push(t(approved ? "approved" : "notApproved"));
  return lines;
}
