import { createTranslator } from "use-intl/core";
import type { Locale } from "@/lib/i18n/locale";
import { messages } from "@/lib/i18n/messages";
import { verdictSentence } from "@/lib/i18n/verdict-sentence";
import type { CredentialAnswer } from "@/lib/registry/answer";
import type { Credential } from "@/lib/registry/credential";
import { fullName } from "@/lib/registry/person-name";
import type { ShareFact } from "@/lib/requests/share-terms";
import type { Finding } from "@/lib/rules/decision";
import { kindTitle, officeOf, stateName } from "@/lib/states/catalogue";
import { say } from "@/lib/states/say";
import type { Nothing, ReceiptReason, ShownFacts, Told, ToldStanding, Way } from "./receipt-body";

/** An answer as its receipt tells it: the verdict, the facts that were shown, every reason. */
export function toldOf({ standing, credential }: CredentialAnswer): ToldStanding {
  const { validity, education, practice, rules } = standing;
  return {
    found: true,
    outcome: validity.outcome,
    sentence: verdictSentence(validity, "en"),
    through: validity.through,
    computed: validity.computed,
    education: { outcome: education.outcome, short: education.short, due: education.due },
    practice: practice.outcome,
    findings: [
      ...reasons("validity", validity.findings),
      ...reasons("education", education.findings),
      ...reasons("practice", practice.findings),
    ],
    rules,
    credential: shownOf(credential),
  };
}

/** What a share link told: the verdict and the chosen facts. Reasons and rules would name what was not chosen. */
export function toldByShare(answer: CredentialAnswer, facts: readonly ShareFact[]): ToldStanding {
  const told = toldOf(answer);
  const { credential } = told;
  const chosen = <Value>(fact: ShareFact, value: Value) => (facts.includes(fact) ? value : null);
  return {
    ...told,
    education: chosen("owed", told.education),
    practice: null,
    findings: [],
    rules: chosen("kind", told.rules),
    credential: {
      holder: chosen("name", credential.holder),
      number: chosen("number", credential.number),
      kind: chosen("kind", credential.kind),
      kindInWords: chosen("kind", credential.kindInWords),
      state: chosen("kind", credential.state),
      stateName: chosen("kind", credential.stateName),
      issuedOn: chosen("issued-on", credential.issuedOn),
      registeredOn: null,
      origin: chosen("program", credential.origin),
      program: chosen("program", credential.program),
      from: chosen("program", credential.from),
      office: chosen("kind", credential.office),
    },
  };
}

/** That nothing was told of a credential, and why. */
export function toldNothing(outcome: Nothing, by: Way = "document"): Told {
  return { found: false, outcome, sentence: nothingSentence({ outcome, by }, "en") };
}

/** Why nothing was told, in the reader's language. */
export function nothingSentence(
  { outcome, by }: { readonly outcome: Nothing; readonly by: Way },
  locale: Locale,
): string {
  const t = createTranslator({ locale, messages: messages[locale], namespace: "receipts.told" });
  const byLink = by === "link" || by === "share";
  return t(outcome === "not-found" && byLink ? "link-unknown" : outcome);
}

function shownOf(credential: Credential): ShownFacts {
  const { state, kind, origin, program, from } = credential;
  return {
    holder: fullName(credential.holder.name),
    number: credential.number,
    kind,
    kindInWords: kindTitle(state, kind) ?? kind,
    state,
    stateName: stateName(state),
    issuedOn: credential.issuedOn,
    registeredOn: credential.registeredOn,
    origin,
    program: program?.name ?? credential.programAsWritten,
    from: from && { kind: from.kind, state: stateName(from.state) },
    office: officeOf(state),
  };
}

function reasons(
  question: ReceiptReason["question"],
  findings: readonly Finding[],
): readonly ReceiptReason[] {
  return findings.map((finding) => {
    const { code, outcome, values, cite } = finding;
    const { source, section, url } = cite;
    const reason = say(finding, "en");
    return { question, code, outcome, values, reason, cite: { source, section, url } };
  });
}
