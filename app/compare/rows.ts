import { factRow, holdsRules } from "@/app/states/rows";
import { hoursWords, termWords } from "@/components/states/fact-words";
import { parametersOf, type Parameter } from "@/components/states/parameter";
import { topics, type Topic } from "@/components/states/topics";
import { today } from "@/lib/dates";
import type { Locale } from "@/lib/i18n/locale";
import type { StatePolicy } from "@/lib/rules/policy";

/** What one credential of a state says on a topic. */
export interface ComparedKind {
  readonly credential: string;
  readonly parameters: readonly Parameter[];
  /** What the national facts say, where we do not hold the rules. */
  readonly fact: string | null;
}

/** One topic, with what each state says on it, in the order of the states. */
export interface ComparedTopic {
  readonly topic: Topic;
  readonly states: readonly (readonly ComparedKind[])[];
}

const compared = topics.filter((topic) => topic !== "other" && topic !== "services");

/** The same topics for each state, as of its own today. */
export function compareStates(
  policies: readonly StatePolicy[],
  locale: Locale,
): readonly ComparedTopic[] {
  return compared.map((topic) => ({
    topic,
    states: policies.map((policy) =>
      holdsRules(policy.code) ? byRules(policy, topic) : byFacts(policy.code, topic, locale),
    ),
  }));
}

function byRules(policy: StatePolicy, topic: Topic): readonly ComparedKind[] {
  const on = today(policy.timeZone);
  return Object.entries(policy.credentials).flatMap(([credential, kind]) => {
    const parameters = parametersOf(credential, kind.parameters, kind.body, on).filter(
      (parameter) => parameter.topic === topic,
    );
    return parameters.length === 0 ? [] : [{ credential, parameters, fact: null }];
  });
}

function byFacts(code: string, topic: Topic, locale: Locale): readonly ComparedKind[] {
  const credentials = factRow(code)?.credentials ?? [];
  if (topic !== "term" && topic !== "education") return [];
  const say = topic === "term" ? termWords : hoursWords;
  return credentials.map((one) => ({
    credential: one.acronym ?? one.name,
    parameters: [],
    fact: say(one, locale),
  }));
}
