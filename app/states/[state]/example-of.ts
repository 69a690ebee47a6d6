import { toneOf } from "@/components/answer-panel";
import { applicantInWords } from "@/components/states/applicant-in-words";
import { credentialFactsInWords } from "@/components/states/credential-facts-in-words";
import type { Example } from "@/components/states/example";
import { shortInWords, speakOfExamples } from "@/components/states/example-words";
import { serviceCaseInWords, teamInWords, unitsInWords } from "@/components/states/staff-in-words";
import type { Tone } from "@/components/verdict";
import type { Locale } from "@/lib/i18n/locale";
import { verdictSentence } from "@/lib/i18n/verdict-sentence";
import { writeDay } from "@/lib/i18n/write-day";
import type { Finding, Standing } from "@/lib/rules/decision";
import { serviceName } from "@/lib/rules/messages/words";
import { questions } from "@/lib/rules/question";
import { isService } from "@/lib/rules/service";
import type { Ask, WorkedCase } from "@/lib/rules/worked-case";
import { admission } from "@/lib/states/admission";
import { say } from "@/lib/states/say";
import { service, team, units } from "@/lib/states/services";
import { recognition, standing } from "@/lib/states/standing";

type Answered = Pick<Example, "question" | "facts" | "answers" | "reasons">;

/** A worked case as people read it: its facts and the answer that the rules give, in their language. */
export function exampleOf(one: WorkedCase, locale: Locale): Example {
  return { name: one.name, because: one.because, ...read[one.ask.question](one.ask, locale) };
}

const read: Readonly<Record<Ask["question"], (ask: Ask, locale: Locale) => Answered>> = {
  standing: (ask, locale) => {
    const t = speakOfExamples(locale);
    const { state, credential, on, facts } = questions.standing.parse(ask);
    const found = standing({ state, credential }, facts, on);
    return {
      question: t("question.standing", { credential, day: writeDay(on, locale) }),
      facts: credentialFactsInWords(facts, locale),
      answers: standingInWords(found, locale),
      reasons: reasonsOf(
        [...found.validity.findings, ...found.education.findings, ...found.practice.findings],
        locale,
      ),
    };
  },
  recognition: (ask, locale) => {
    const t = speakOfExamples(locale);
    const { into, from, on } = questions.recognition.parse(ask);
    const { outcome, findings } = recognition(into, from, on);
    return {
      question: t("question.recognition", {
        ...into,
        fromCredential: from.credential,
        fromState: from.state,
        day: writeDay(on, locale),
      }),
      facts: [t("atHome", { validity: t(`validity.${from.validity ?? "unknown"}`) })],
      answers: [{ tone: tones[outcome], text: t(`recognition.${outcome}`) }],
      reasons: reasonsOf(findings, locale),
    };
  },
  admission: (ask, locale) => {
    const t = speakOfExamples(locale);
    const { state, credential, on, level, facts } = questions.admission.parse(ask);
    const { outcome, findings } = admission({ state, credential }, { facts, level, on });
    return {
      question: t(`question.admission.${level}`, { credential, day: writeDay(on, locale) }),
      facts: applicantInWords(facts, locale),
      answers: [{ tone: tones[outcome], text: t(`admission.${outcome}`) }],
      reasons: reasonsOf(findings, locale),
    };
  },
  service: (ask, locale) => {
    const t = speakOfExamples(locale);
    const { state, service: name, ...about } = questions.service.parse(ask);
    const asked = { service: serviceName(name, locale), day: writeDay(about.on, locale) };
    const found = isService(name) ? service(state, { ...about, service: name }) : null;
    return {
      question: t("question.service", asked),
      facts: serviceCaseInWords(about, locale),
      answers:
        found === null
          ? []
          : [
              { tone: tones[found.permitted], text: t(`service.${found.permitted}`) },
              ...(found.permitted !== "no" && found.advised === "no"
                ? [{ tone: "attention" as const, text: t("service.advisedAgainst") }]
                : []),
            ],
      reasons: found === null ? [] : reasonsOf(found.findings, locale),
    };
  },
  team: (ask, locale) => {
    const t = speakOfExamples(locale);
    const { state, service: name, on, members } = questions.team.parse(ask);
    const asked = { service: serviceName(name, locale), day: writeDay(on, locale) };
    const found = isService(name) ? team(state, { service: name, on, members }) : null;
    return {
      question: t("question.team", asked),
      facts: teamInWords({ members }, locale),
      answers:
        found === null
          ? []
          : [{ tone: tones[found.compliant], text: t(`team.${found.compliant}`) }],
      reasons: found === null ? [] : reasonsOf(found.findings, locale),
    };
  },
  units: (ask, locale) => {
    const t = speakOfExamples(locale);
    const { state, ...about } = questions.units.parse(ask);
    const { outcome, findings } = units(state, about);
    return {
      question: t("question.units", { day: writeDay(about.on, locale) }),
      facts: unitsInWords(about, locale),
      answers: [{ tone: tones[outcome], text: t(`units.${outcome}`) }],
      reasons: reasonsOf(findings, locale),
    };
  },
};

const tones = {
  recognized: "valid",
  propose: "attention",
  refer: "unknown",
  "not-recognized": "invalid",
  eligible: "valid",
  "not-eligible": "invalid",
  yes: "valid",
  no: "invalid",
  within: "valid",
  "needs-approval": "attention",
} as const satisfies Record<string, Tone>;

const educationTones = {
  overdue: "attention",
  refer: "unknown",
  owed: "attention",
  met: "valid",
  "none-owed": "valid",
} satisfies Record<Standing["education"]["outcome"], Tone>;

const practiceTones = {
  "not-allowed": "invalid",
  refer: "unknown",
  allowed: "valid",
} satisfies Record<Standing["practice"]["outcome"], Tone>;

function standingInWords(
  { validity, education, practice }: Standing,
  locale: Locale,
): Example["answers"] {
  const t = speakOfExamples(locale);
  const owed = education.outcome === "owed" || education.outcome === "overdue";
  const short = shortInWords(education.short, locale);
  return [
    { tone: toneOf(validity.outcome), text: verdictSentence(validity, locale) },
    {
      tone: educationTones[education.outcome],
      text:
        owed && education.due !== null
          ? t(`education-${education.outcome}`, { short, day: writeDay(education.due, locale) })
          : t(owed ? "education-refer" : `education-${education.outcome}`),
    },
    { tone: practiceTones[practice.outcome], text: t(`practice.${practice.outcome}`) },
  ];
}

function reasonsOf(findings: readonly Finding[], locale: Locale): readonly string[] {
  return findings.map((finding) => say(finding, locale));
}
