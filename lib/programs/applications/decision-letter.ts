import { createTranslator } from "use-intl/core";
import { sealPdf } from "@/lib/certificates/seal-pdf";
import { typeset } from "@/lib/certificates/typesetter";
import { env, isDemo } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locale";
import { messages } from "@/lib/i18n/messages";
import { nameInWords, translate } from "@/lib/i18n/translate";
import { writeDay } from "@/lib/i18n/write-day";
import { kindTitle, officeOf, stateName } from "@/lib/states/catalogue";
import { knownProgramPolicy } from "@/lib/states/program";
import { mayAppeal } from "./application-steps";
import type { SeenApplication, SeenStep } from "./find-application";

const template = "lib/programs/applications/decision-letter.typ";

const decisions = ["recognized", "refused", "appeal-granted", "appeal-refused"] as const;

/** The decision that a letter tells, the latest; null: there is none yet. */
export function decisionOf({ steps }: Pick<SeenApplication, "steps">): {
  readonly step: SeenStep;
  readonly type: (typeof decisions)[number];
} | null {
  const found = steps.flatMap((step) => {
    const type = decisions.find((known) => known === step.type);
    return type === undefined ? [] : [{ step, type }];
  });
  return found.at(-1) ?? null;
}

/**
 * The letter of a decision as a sealed PDF, in the reader's language; null: nothing was decided yet. Throws
 * `CannotTypeset` when the fonts lack a character.
 */
export async function decisionLetter(
  application: SeenApplication,
  locale: Locale,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const t = createTranslator({ locale, messages: messages[locale], namespace: "applications" });
  const decision = decisionOf(application);
  if (decision === null) return null;
  const { step, type } = decision;
  const { id, name, operator, state, kind, steps, recognized } = application;
  const address = `${env().PUBLIC_URL}/program/applications/${id}`;
  const title = nameInWords(kindTitle(state, kind) ?? kind, locale);
  const isRefused = type === "refused" || type === "appeal-refused";
  const sheet = {
    lang: locale,
    registry: messages[locale].common.name,
    office: nameInWords(officeOf(state), locale),
    demonstration: isDemo() ? t("letter.demonstration") : null,
    title: t("letter.title"),
    decision: t(`letter.${type}`),
    facts: [
      { name: t("letter.to"), value: operator },
      { name: t("letter.program"), value: name },
      { name: t("letter.kind"), value: `${title} (${kind}), ${stateName(state)}` },
      { name: t("letter.decidedOn"), value: writeDay(step.on, locale) },
      ...(recognized && !isRefused ? daysInWords(recognized, locale) : []),
    ],
    notes: recognized && !isRefused ? intervalInWords(application, locale) : [],
    reasonsTitle: t("letter.reasons"),
    reasons: reasonsInWords(application, step, locale),
    wordsTitle: t("letter.words"),
    words: step.words,
    appealTitle: t("letter.appealLead"),
    appeal: isRefused ? [...(mayAppeal(steps) ? [t("letter.appeal")] : []), t("letter.anew")] : [],
    page: t("letter.page", { address }),
    address,
  };
  const bytes = typeset(template, { sheet: JSON.stringify(sheet) }, { at: step.at });
  return sealPdf(bytes, { reason: t("letter.sealReason"), at: new Date() });
}

function daysInWords({ from, to }: NonNullable<SeenApplication["recognized"]>, locale: Locale) {
  const t = createTranslator({ locale, messages: messages[locale], namespace: "applications" });
  return [
    { name: t("letter.from"), value: writeDay(from, locale) },
    {
      name: t("letter.through"),
      value: to === null ? t("letter.openEnded") : writeDay(to, locale),
    },
  ];
}

/** Who says how long it lasts, where no source does. */
function intervalInWords(
  { state, kind, recognized }: SeenApplication,
  locale: Locale,
): readonly string[] {
  const t = createTranslator({ locale, messages: messages[locale], namespace: "applications" });
  if (recognized === null) return [];
  if (knownProgramPolicy(state, kind).term.on(recognized.from).value !== "unknown") return [];
  return [recognized.to === null ? t("letter.intervalNotKnown") : t("letter.intervalOffice")];
}

function reasonsInWords({ state, kind }: SeenApplication, step: SeenStep, locale: Locale) {
  const t = createTranslator({ locale, messages: messages[locale], namespace: "applications" });
  const { requirements } = knownProgramPolicy(state, kind);
  return step.reasons.map(({ requirement, reason, curable }) => {
    const cite = requirements.find(({ key }) => key === requirement)?.asked.on(step.on).cite;
    const source =
      cite && `${nameInWords(cite.source, locale)}, ${translate(cite.section, locale).text}`;
    return {
      requirement: t(`requirement.${requirement}.label`),
      failure: t(`failure.${reason}`),
      cure: curable ? t("steps.curable", { cure: t(`cure.${reason}`) }) : t("steps.notCurable"),
      source: source ? `${t("letter.rests")}: ${source}` : "",
    };
  });
}
