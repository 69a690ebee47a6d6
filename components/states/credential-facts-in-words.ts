import type { Locale } from "@/lib/i18n/locale";
import { writeDay } from "@/lib/i18n/write-day";
import type { CredentialFacts, EducationRecord, Source } from "@/lib/rules/facts";
import { educationAmount } from "@/lib/rules/messages/words";
import { spanInWords, speakOfExamples } from "./example-words";

/** More records than this are summed up. */
const few = 6;

/** What an example has on record about a credential, a line for each fact. */
export function credentialFactsInWords(facts: CredentialFacts, locale: Locale): readonly string[] {
  const t = speakOfExamples(locale);
  const day = (on: Parameters<typeof writeDay>[0]) => writeDay(on, locale);
  const lines = [t("issuedOn", { day: day(facts.issuedOn) })];
  if (facts.printedExpiry !== null) lines.push(t("printed", { day: day(facts.printedExpiry) }));
  if (facts.firstCertificate) lines.push(t("firstCertificate"));
  lines.push(...sourceInWords(facts.source, locale));
  for (const { on, printedExpiry } of facts.renewals) {
    lines.push(
      printedExpiry === null
        ? t("renewed", { day: day(on) })
        : t("renewedTo", { day: day(on), to: day(printedExpiry) }),
    );
  }
  for (const { grantedOn, months } of facts.extensions) {
    lines.push(t("extended", { day: day(grantedOn), months }));
  }
  for (const { kind, ...span } of facts.actions) {
    lines.push(t(`action.${kind}`, { span: spanInWords(span, locale) }));
  }
  for (const { as, setting, ...span } of facts.employment) {
    lines.push(t(`works.${setting ?? "unknown"}`, { as, span: spanInWords(span, locale) }));
  }
  lines.push(...educationInWords(facts.education, locale));
  for (const { state, credential, issuedOn, printedExpiry } of facts.holds) {
    const held = t("holds", { credential, state });
    const since = issuedOn === null ? null : t("heldSince", { day: day(issuedOn) });
    const to = printedExpiry === null ? null : t("heldTo", { day: day(printedExpiry) });
    lines.push(`${[held, since, to].filter((part) => part !== null).join(", ")}.`);
  }
  if (facts.supervisionMeetings.length > 0) {
    const days = new Intl.ListFormat(locale).format(facts.supervisionMeetings.map(day));
    lines.push(t("meetings", { days }));
  }
  if (facts.proofReceivedOn !== null) lines.push(t("proof", { day: day(facts.proofReceivedOn) }));
  return lines;
}

function sourceInWords(source: Source | null, locale: Locale): readonly string[] {
  const t = speakOfExamples(locale);
  switch (source?.kind) {
    case undefined:
      return [];
    case "legacy":
      return [t("legacy")];
    case "reciprocity":
      return [source.from === null ? t("reciprocity") : t("reciprocityFrom", { ...source.from })];
    case "program":
      return source.recognized.length === 0
        ? [t("programNever")]
        : source.recognized.map((span) => t("program", { span: spanInWords(span, locale) }));
  }
}

function educationInWords(records: readonly EducationRecord[], locale: Locale): readonly string[] {
  const t = speakOfExamples(locale);
  if (records.length > few) {
    const hours = records.reduce((sum, one) => sum + one.hours, 0);
    return [t("manyRecords", { count: records.length, hours })];
  }
  return records.map((one) => {
    const [first = "total", ...more] = one.categories;
    const amounts = [first, ...more].map((each) => educationAmount(one.hours, each, locale));
    const notes = [
      one.course === null ? null : t("course", { course: one.course }),
      one.part === "attended" ? null : t(`part.${one.part}`),
      one.recognized === false ? t("notRecognized") : null,
      one.academicCredit ? t("academicCredit") : null,
      one.usedFor.length === 0 ? null : t("usedFor", { credentials: one.usedFor.join(", ") }),
    ].filter((note) => note !== null);
    const said = t("education", { amounts: amounts.join(", "), day: writeDay(one.on, locale) });
    return notes.length === 0 ? `${said}.` : `${said} (${notes.join("; ")}).`;
  });
}
