import { refuse, type Refusal } from "@/lib/rules/refusal";
import { kindOf, policyOf } from "./index";

/** Refuses a state that does not exist. */
export function wrongState(state: string, path: readonly PropertyKey[]): Refusal | null {
  return policyOf(state) === null
    ? refuse("unknown-state", `There is no state “${state}”.`, path)
    : null;
}

/** Refuses a state or a credential that does not exist. */
export function wrongCredential(
  state: string,
  credential: string,
  path: readonly PropertyKey[],
): Refusal | null {
  const wrong = wrongState(state, [...path, "state"]);
  if (wrong !== null || kindOf(state, credential) !== null) return wrong;
  const message = `${state} has no credential “${credential}”.`;
  return refuse("unknown-credential", message, [...path, "credential"]);
}

/** Refuses the first of several names whose state does not exist. */
export function firstWrongState(
  named: readonly { readonly state: string }[],
  path: readonly PropertyKey[],
): Refusal | null {
  for (const [index, { state }] of named.entries()) {
    const wrong = wrongState(state, [...path, index, "state"]);
    if (wrong !== null) return wrong;
  }
  return null;
}

/** Refuses the first of several people's credentials whose state does not exist. */
export function firstWrongStateOf(
  people: readonly { readonly credentials: readonly { readonly state: string }[] }[],
  field: string,
): Refusal | null {
  for (const [index, { credentials }] of people.entries()) {
    const wrong = firstWrongState(credentials, [field, index, "credentials"]);
    if (wrong !== null) return wrong;
  }
  return null;
}

/** Refuses a service that does not exist. */
export function unknownService(name: string): Refusal {
  return refuse("unknown-service", `There is no service “${name}”.`, ["service"]);
}
