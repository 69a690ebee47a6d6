import type { Action } from "@/lib/rules/facts";

/** What an office may do to a credential. */
export type ActionKind = Action["kind"];

const kinds: readonly ActionKind[] = ["suspended", "revoked", "surrendered"];

/** The action a stored word names. Throws when the database holds a word we do not know. */
export function toActionKind(text: string): ActionKind {
  const kind = kinds.find((known) => known === text);
  if (kind === undefined) throw new TypeError(`unknown action: ${text}`);
  return kind;
}
