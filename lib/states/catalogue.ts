import { kindOf, policies } from "./index";

/** A credential kind as lists show it. */
export interface CredentialKind {
  readonly code: string;
  readonly title: string;
  readonly body: string;
}

/** A jurisdiction as lists show it, with the body that answers what the rules do not. */
export interface StateEntry {
  readonly code: string;
  readonly name: string;
  readonly timeZone: string;
  readonly body: string;
  readonly kinds: readonly CredentialKind[];
}

const entries: readonly StateEntry[] = [...policies.values()].map(
  ({ code, name, timeZone, body, credentials }) => ({
    code,
    name,
    timeZone,
    body,
    kinds: Object.entries(credentials).map(([kind, policy]) => ({
      code: kind,
      title: policy.title,
      body: policy.body,
    })),
  }),
);

const byCode = new Map(entries.map((entry) => [entry.code, entry]));

/** The 52 jurisdictions by name, each with its credential kinds. */
export function states(): readonly StateEntry[] {
  return entries;
}

/** One jurisdiction; null: no such state. */
export function stateEntry(code: string): StateEntry | null {
  return byCode.get(code) ?? null;
}

/** The name of a state; its code when it is none of ours. */
export function stateName(code: string): string {
  return stateEntry(code)?.name ?? code;
}

/** The zone in which a state's days are counted; universal time where it is none of ours. */
export function timeZoneOf(code: string): string {
  return stateEntry(code)?.timeZone ?? "UTC";
}

/** Whom to ask in a state. */
export function officeOf(code: string): string {
  return stateEntry(code)?.body ?? code;
}

/** A credential kind of a state; null: no such kind. */
export function kindEntry(state: string, code: string): CredentialKind | null {
  return stateEntry(state)?.kinds.find((kind) => kind.code === code) ?? null;
}

/** A credential kind's title; null: no such kind. */
export function kindTitle(state: string, credential: string): string | null {
  return kindOf(state, credential)?.title ?? null;
}

/** The code of a credential kind as a register wrote it; null: not one we know. */
export function kindWrittenAs(state: string, written: string): string | null {
  const entry = policies.get(state);
  if (entry === undefined) return null;
  const name = plain(written);
  for (const [code, { title, aliases }] of Object.entries(entry.credentials)) {
    if ([code, title, ...aliases].some((known) => plain(known) === name)) return code;
  }
  return null;
}

/** Spaces and case do not tell names apart. */
function plain(name: string): string {
  return name.trim().replace(/\s+/g, " ").toLowerCase();
}
