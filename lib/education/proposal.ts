import type { CredentialAnswer } from "@/lib/registry/answer";
import { factsOf } from "@/lib/registry/facts";
import { allocateHours, factsAsDealt } from "@/lib/rules/allocate";
import type { HeldCase } from "@/lib/rules/allocate-need";
import type { Standing } from "@/lib/rules/decision";
import { decideEducation } from "@/lib/rules/education";
import { termsOf } from "@/lib/rules/term";
import { knownKind } from "@/lib/states/index";

/** Which record should serve which credential, and what each would then come to. Advice that changes nothing. */
export interface Proposal {
  /** The records that serve, by id, each with the credentials it serves, as `ID/CPSS`. */
  readonly services: readonly { readonly ref: string; readonly names: readonly string[] }[];
  /** Whether nothing better can be found. */
  readonly exact: boolean;
  readonly credentials: readonly {
    readonly name: string;
    readonly number: string;
    readonly education: Standing["education"];
  }[];
}

/** What asks for no more hours, whatever is earned. */
const over: readonly string[] = ["revoked", "surrendered", "terminated"];

/** The best use of a person's hours for several credentials; null for fewer than two that ask for hours. */
export function proposeUse(answers: readonly CredentialAnswer[]): Proposal | null {
  const held = answers.flatMap(({ credential, on, standing }) => {
    const { state, kind, number, issuedOn } = credential;
    if (issuedOn === null || over.includes(standing.validity.outcome)) return [];
    if (standing.education.period === null) return [];
    const facts = factsOf(credential, issuedOn);
    return [{ name: `${state}/${kind}`, number, policy: knownKind(state, kind), facts, on }];
  });
  const [first] = held;
  if (first === undefined || held.length < 2) return null;
  const allocation = allocateHours(held, first.facts.education);
  return {
    exact: allocation.exact,
    services: allocation.services.flatMap(({ record: { ref }, names }) =>
      ref === null ? [] : [{ ref, names }],
    ),
    credentials: held.map((one) => ({
      name: one.name,
      number: one.number,
      education: educationWith(one, factsAsDealt(one, allocation)),
    })),
  };
}

function educationWith({ policy, on }: HeldCase, facts: HeldCase["facts"]) {
  const terms = termsOf(policy.term, facts, on);
  return decideEducation(policy.education, { facts, on, terms });
}
