import type { CredentialPolicy, StatePolicy } from "@/lib/rules/policy";
import { places, type Place } from "./facts/places";
import { bodyFromFacts, kindsFromFacts } from "./kinds-from-facts";
import { registered } from "./registered";

const ours = new Map(registered.map((policy) => [policy.code, policy]));

/** The policies of the 52 jurisdictions, by code; the registered ones with their rules. */
export const policies: ReadonlyMap<string, StatePolicy> = new Map(
  places.map((place) => [place.code, ours.get(place.code) ?? fromFacts(place)]),
);

/** A state whose rules we do not hold: every answer refers to its body. */
function fromFacts(place: Place): StatePolicy {
  return {
    ...place,
    body: bodyFromFacts(place.code),
    edition: 1,
    credentials: kindsFromFacts(place.code),
    parameters: {},
    services: null,
    units: null,
    messages: {},
    cases: [],
  };
}

const kinds = new Map<string, CredentialPolicy>();
for (const [state, policy] of policies) {
  for (const [code, kind] of Object.entries(policy.credentials))
    kinds.set(`${state} ${code}`, kind);
}

/** A state's policy; null: no such state. */
export function policyOf(state: string): StatePolicy | null {
  return policies.get(state) ?? null;
}

/** A credential kind's policy; null: no such kind. */
export function kindOf(state: string, credential: string): CredentialPolicy | null {
  return kinds.get(`${state} ${credential}`) ?? null;
}

/** The same for a state that has to exist; throws where it does not. */
export function knownPolicy(state: string): StatePolicy {
  const policy = policyOf(state);
  if (policy === null) throw new RangeError(`no state ${state}`);
  return policy;
}

/** The same for a kind that has to exist; throws where it does not. */
export function knownKind(state: string, credential: string): CredentialPolicy {
  const kind = kindOf(state, credential);
  if (kind === null) throw new RangeError(`no credential ${credential} in ${state}`);
  return kind;
}
