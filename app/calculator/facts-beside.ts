import type { Answered } from "@/components/calculator/answer";
import type { Locale } from "@/lib/i18n/locale";
import { startingLine, translateName } from "@/lib/i18n/translate";
import type { CredentialName } from "@/lib/rules/facts";
import { kindEntry, officeOf, stateName } from "@/lib/states/catalogue";
import { wordsIn } from "./questionnaire";

type Fact = Answered["facts"][number];

/** The credential that an answer is about. */
export function kindFact({ state, credential }: CredentialName, locale: Locale): Fact {
  const title = kindEntry(state, credential)?.title ?? credential;
  const beside = { text: ` (${credential}), ${stateName(state)}`, lang: locale };
  return { name: wordsIn(locale)("for"), value: [...translateName(title, locale), beside] };
}

/** The body to ask about a credential. */
export function askFact({ state, credential }: CredentialName, locale: Locale): Fact {
  return bodyFact(kindEntry(state, credential)?.body ?? officeOf(state), locale);
}

/** The body to ask in a state. */
export function officeFact(state: string, locale: Locale): Fact {
  return bodyFact(officeOf(state), locale);
}

function bodyFact(body: string, locale: Locale): Fact {
  return { name: wordsIn(locale)("ask"), value: startingLine(translateName(body, locale)) };
}
