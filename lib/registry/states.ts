import { kindOf as findKind, policies, policyOf } from "@/lib/states/index";

/** A state, the District or Puerto Rico. */
export interface Jurisdiction {
  readonly code: string;
  readonly name: string;
}

/** A credential kind of a state. */
export interface Kind {
  readonly code: string;
  readonly title: string;
  readonly body: string;
}

/** All jurisdictions, by name. */
export function jurisdictions(): readonly Jurisdiction[] {
  return [...policies.values()]
    .map(({ code, name }) => ({ code, name }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** The kinds that a state's register may hold, the state's own first. */
export function kindsOf(state: string): readonly Kind[] {
  return Object.entries(policyOf(state)?.credentials ?? {}).map(([code, { title, body }]) => ({
    code,
    title,
    body,
  }));
}

/** The letters of the kinds that are known of a state, to choose from when one is typed. */
export function kindsKnownIn(state: string): readonly string[] {
  return Object.keys(policyOf(state)?.credentials ?? {});
}

/** A kind of a state; null when the state has none of that name. */
export function kindOf(state: string, code: string): Kind | null {
  const kind = findKind(state, code);
  return kind && { code, title: kind.title, body: kind.body };
}

/** The name of a state; its code when it is none of ours. */
export function stateName(state: string): string {
  return policyOf(state)?.name ?? state;
}

/** The zone in which a state's days are counted; universal time where it is none of ours. */
export function timeZoneOf(state: string): string {
  return policyOf(state)?.timeZone ?? "UTC";
}

/** Whom to ask in a state, by name. */
export function officeOf(state: string): string {
  return policyOf(state)?.body ?? state;
}
