import { today } from "@/lib/dates";
import type { Locale } from "@/lib/i18n/locale";
import { nameInWords, translateName } from "@/lib/i18n/translate";
import { serviceName } from "@/lib/rules/messages/words";
import { services, type Service } from "@/lib/rules/service";
import { timeZoneOf } from "@/lib/states/catalogue";
import { standing } from "@/lib/states/standing";
import { issued } from "@/lib/rules/facts";
import type { CredentialPolicy, StatePolicy } from "@/lib/rules/policy";
import { registered } from "@/lib/states/registered";
import type { Option, TaskName } from "./questionnaire";

/** The states that answer a question, by name. */
export function statesFor(task: TaskName): readonly Option[] {
  return registered
    .filter((policy) => answers(task, policy))
    .map(({ code, name }) => ({ value: code, text: name }));
}

/** The credential kinds of a state that answer a question. */
export function kindsFor(task: TaskName, state: string, locale: Locale): readonly Option[] {
  const policy = registered.find(({ code }) => code === state);
  if (policy === undefined) return [];
  return Object.entries(policy.credentials)
    .filter(([code, kind]) => kindAnswers(task, state, code, kind))
    .map(([code, { title }]) => {
      const parts = [...translateName(title, locale), { text: ` (${code})`, lang: locale }];
      return { value: code, text: `${nameInWords(title, locale)} (${code})`, parts };
    });
}

/** The name of a kind among those of its state. */
export function kindIn(state: string, credential: string): CredentialPolicy | null {
  return registered.find(({ code }) => code === state)?.credentials[credential] ?? null;
}

function answers(task: TaskName, { code, credentials, services, units }: StatePolicy): boolean {
  switch (task) {
    case "service":
    case "team":
      return services !== null;
    case "units":
      return units !== null;
    default:
      return Object.entries(credentials).some(([kind, policy]) =>
        kindAnswers(task, code, kind, policy),
      );
  }
}

function kindAnswers(
  task: TaskName,
  state: string,
  credential: string,
  kind: CredentialPolicy,
): boolean {
  if (task === "admission") return kind.admission !== null;
  // A kind of which only facts are held refers to its body, always.
  const on = today(timeZoneOf(state));
  const { validity } = standing({ state, credential }, issued(on), on);
  return validity.findings.every(({ code }) => code !== "rules-not-held");
}

/** The services that a task is about in a state: of a team's, those that ask for a peer. */
export function servicesFor(task: TaskName, state: string, locale: Locale): readonly Option[] {
  const rules = registered.find(({ code }) => code === state)?.services ?? null;
  if (rules === null) return [];
  const on = today(timeZoneOf(state));
  const asksForPeer = (service: Service): boolean =>
    rules.team({ service, on, members: [] }).compliant !== "yes";
  return services
    .filter((service) => task !== "team" || asksForPeer(service))
    .map((service) => ({ value: service, text: serviceName(service, locale) }));
}
